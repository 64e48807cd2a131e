import { type GeoPermissibleObjects, type GeoProjection, type GeoStream, geoPath } from 'd3-geo';
import { polygonArea } from 'd3-polygon';

/** Points closer than this, in map units, are merged; islands of fewer than four points are dropped. */
const nearest = 2.2;

/** Draws outlines as short SVG paths, simplified to what is visible at the map's size. */
export function outlines(projection: GeoProjection): (shape: GeoPermissibleObjects) => string {
  const draw = geoPath({ stream: (out) => projection.stream(thinned(out)) }).digits(0);
  return (shape) => stepped(draw(shape) ?? '');
}

/** The rings of a shape that are visible on a map, in its units, the largest first. */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): [number, number][][] {
  const rings: [number, number][][] = [];
  geoPath(
    { stream: (out) => projection.stream(thinned(out)) },
    {
      moveTo: (x, y) => rings.push([[x, y]]),
      lineTo: (x, y) => rings.at(-1)?.push([x, y]),
      beginPath: () => undefined,
      closePath: () => undefined,
      arc: () => undefined,
    },
  )(shape);
  return rings.sort((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)));
}

function thinned(out: GeoStream): GeoStream {
  let line: [number, number][] = [];
  let inPolygon = false;
  return {
    point(x, y) {
      const last = line.at(-1);
      if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= nearest) line.push([x, y]);
    },
    lineStart() {
      line = [];
    },
    lineEnd() {
      if (line.length < (inPolygon ? 4 : 2)) return;
      out.lineStart();
      for (const [x, y] of line) out.point(x, y);
      out.lineEnd();
    },
    polygonStart() {
      inPolygon = true;
      out.polygonStart();
    },
    polygonEnd() {
      inPolygon = false;
      out.polygonEnd();
    },
  };
}

/** Rewrites a path of straight lines with relative coordinates, which halves its length. */
function stepped(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([ML])(-?\d+),(-?\d+)/g, (_, command: string, across: string, down: string) => {
    const [dx, dy] = [Number(across) - x, Number(down) - y];
    [x, y] = [Number(across), Number(down)];
    return command === 'M' ? `M${x},${y}` : `l${dx}${dy < 0 ? '' : ','}${dy}`;
  });
}
