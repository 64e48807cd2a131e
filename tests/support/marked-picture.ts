import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** A marker for every text field of a file, which must never be published. */
export const secret = 'PLANTED-SECRET';

const text = Buffer.from(secret);
const photo = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: { r: 90, g: 120, b: 140 } } })
    .withExif({ IFD0: { Copyright: secret, ImageDescription: secret }, IFD3: { GPSDateStamp: secret } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><p>${secret}</p></x:xmpmeta>`)
    .withIccProfile('p3');

/** Three frames of different greys. */
const frames = () =>
  sharp(Buffer.concat([0, 90, 180].map((grey) => Buffer.alloc(40 * 30 * 3, grey))), {
    raw: { width: 40, height: 90, channels: 3, pageHeight: 30 },
  }).withExif({ IFD0: { Copyright: secret } });

const animation = { delay: [100, 200, 300], loop: 2 };

/** A picture of each type with the secret in every metadata container it has, and after its end. */
export async function markedPictures(): Promise<Readonly<Record<string, Buffer>>> {
  return {
    'photo.jpg': after(jpegSegments(await photo().jpeg().toBuffer())),
    'progressive.jpeg': after(jpegSegments(await photo().jpeg({ progressive: true }).toBuffer())),
    'cmyk.jpg': after(jpegSegments(await photo().toColourspace('cmyk').jpeg().toBuffer())),
    'chart.png': after(pngChunks(await photo().png().toBuffer())),
    'palette.png': after(pngChunks(await photo().png({ palette: true }).toBuffer())),
    'deep.png': after(pngChunks(await photo().toColourspace('rgb16').png().toBuffer())),
    'photo.webp': riffChunk(await photo().webp().toBuffer()),
    'photo.avif': isoBox(await photo().avif().toBuffer()),
    'still.gif': after(gifComment(await photo().gif().toBuffer())),
    'moving.gif': after(gifComment(await frames().gif(animation).toBuffer())),
    'moving.webp': riffChunk(await frames().webp(animation).toBuffer()),
    // Above WebP's maximum height.
    'tall.png': after(pngChunks(await photo().resize(300, 20_000, { fit: 'fill' }).png().toBuffer())),
    'wide.jpg': after(jpegSegments(await photo().resize(20_000, 40, { fit: 'fill' }).jpeg().toBuffer())),
  };
}

function after(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, text]);
}

/** A comment and an IPTC caption. */
function jpegSegments(bytes: Buffer): Buffer {
  const segment = (marker: number, content: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content]);
  const caption = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, text.length]), text]);
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0'),
    Buffer.from([caption.length]),
    caption,
  ]);
  return Buffer.concat([bytes.subarray(0, 2), segment(0xfe, text), segment(0xed, iptc), bytes.subarray(2)]);
}

function pngChunks(bytes: Buffer): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const end = bytes.length - 12;
  return Buffer.concat([
    bytes.subarray(0, end),
    chunk('tEXt', Buffer.from(`Author\0${secret}`)),
    chunk('iTXt', Buffer.from(`Place\0\0\0\0\0${secret}`)),
    chunk('prVt', text),
    bytes.subarray(end),
  ]);
}

/** A comment after the header and the colour table. */
function gifComment(bytes: Buffer): Buffer {
  const packed = bytes[10] ?? 0;
  const head = 13 + (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, text.length]), text, Buffer.from([0])]);
  return Buffer.concat([bytes.subarray(0, head), comment, bytes.subarray(head)]);
}

/** A chunk unknown to WebP readers. */
function riffChunk(bytes: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  const whole = Buffer.concat([bytes, Buffer.from('NOTE'), size, text]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** AVIF's `free` box, which readers skip. */
function isoBox(bytes: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length + 8);
  return Buffer.concat([bytes, size, Buffer.from('free'), text]);
}
