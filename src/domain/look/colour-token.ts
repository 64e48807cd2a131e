/** A colour in both colour schemes, in CSS notation. */
export interface SchemeColours {
  readonly light: string;
  readonly dark: string;
}

/**
 * The two colours of a token such as `--paper: light-dark(#fff, #15171a)`.
 *
 * @param css The text of `styles/tokens.css`.
 * @throws If the token is missing or does not name two colours.
 */
export function schemeColours(css: string, token: string): SchemeColours {
  const value = new RegExp(`(?<![\\w-])${token}:\\s*light-dark\\(([^,()]+),\\s*([^,()]+)\\)`).exec(css);
  const [, light, dark] = value ?? [];
  if (light === undefined || dark === undefined) throw new RangeError(`${token} is no token with two colours.`);
  return { light: light.trim(), dark: dark.trim() };
}
