import type { APIRoute } from 'astro';
import styles from '../styles/feed.css?raw';

/** How feeds look in a browser. XSLT leaves the browsers; CSS for XML stays. */
export const GET: APIRoute = () => new Response(styles);
