import type { APIRoute } from 'astro';
import styles from '../styles/feed.css?raw';

/** Styles of feeds in browsers, as CSS for XML: browsers are removing XSLT. */
export const GET: APIRoute = () => new Response(styles);
