import type { TimePlot } from './time-plot.ts';

/** The same plot for a language written from right to left. Labels begin at their right then, so anchors stay. */
export function mirrored(plot: TimePlot): TimePlot {
  const { width, area, lane } = plot;
  const x = (from: number) => width - from;
  return {
    ...plot,
    area: { ...area, left: x(area.right), right: x(area.left) },
    numbers: plot.numbers.map((tick) => ({ ...tick, x: x(tick.x) })),
    time: plot.time.map((tick) => ({ ...tick, x: x(tick.x) })),
    joins: plot.joins.map(({ line: [x1, y1, x2, y2], isDashed }) => ({ line: [x(x1), y1, x(x2), y2], isDashed })),
    marks: plot.marks.map((mark) => ({
      ...mark,
      x: x(mark.x),
      period: mark.period && {
        from: x(mark.period.to),
        to: x(mark.period.from),
        openStart: mark.period.openEnd,
        openEnd: mark.period.openStart,
      },
    })),
    labels: plot.labels.map((label) => ({
      ...label,
      x: x(label.x),
      box: { ...label.box, left: x(label.box.right), right: x(label.box.left) },
    })),
    lane: lane && { ...lane, edge: x(lane.edge), x: x(lane.x) },
  };
}
