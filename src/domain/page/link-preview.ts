/** The picture that represents a link where it is shared. */
export interface LinkPreview {
  /** With the site's base path. */
  readonly href: string;
  readonly type: 'image/png';
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
