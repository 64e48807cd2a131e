import sharp from 'sharp';

/** Number of connected dark shapes on a white picture. */
export async function countShapes(picture: string | Buffer): Promise<number> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const ink = data.map((grey) => (grey < 200 ? 1 : 0));
  let count = 0;
  for (let start = 0; start < ink.length; start += 1) {
    if (ink[start] === 0) continue;
    count += 1;
    const open = [start];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (ink[place] !== 1) continue;
      ink[place] = 0;
      open.push(place - 1, place + 1, place - info.width, place + info.width);
    }
  }
  return count;
}
