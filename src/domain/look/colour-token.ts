/** A colour in both schemes, as CSS writes it. */
export interface SchemeColours {
  readonly light: string;
  readonly dark: string;
}

/**
 * The two colours of a token such as `--paper: light-dark(#fff, #15171a)`.
 *
 * @param css The text of `styles/tokens.css`.
 * @throws Where the token is not there or does not name two colours.
 */
export function schemeColours(css: string, token: string): SchemeColours {
  const value = new RegExp(`(?<![\\w-])${token}:\\s*light-dark\\(([^,()]+),\\s*([^,()]+)\\)`).exec(css);
  const [, light, dark] = value ?? [];
  if (light === undefined || dark === undefined) throw new RangeError(`${token} is no token with two colours.`);
  return { light: light.trim(), dark: dark.trim() };
}
