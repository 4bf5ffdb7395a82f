// The marks on the map: circles in towns, squares for whole countries.
import type { PlaceRow } from '../api';
import { type Camera, colours } from './canvas';

export type Counts = [number, number, number, number];
/** Town: the text names it. Country: the text names the country alone. Assumed: it names none, and the actor's is taken. */
export type Kind = PlaceRow['kind'];
/** A mark for some events: where on the map, and how far aside on the screen so that it hides no other. */
export interface Bubble { x: number; y: number; aside: [number, number]; count: number; quads: Counts; places: PlaceRow[]; kind: Kind }

const CELL = 72;
const STEPS = [0, 12, 20, 28, 36, 46, 58].flatMap((far) =>
  (far === 0 ? [[0, 0]] : [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, 1], [1, -1], [-1, -1]]).map(([x, y]) => [(x ?? 0) * far, (y ?? 0) * far] as [number, number]));

/** Circles that would lie on each other on the screen as one, in the middle of what they are made of. */
export function merged(towns: Bubble[], k: number): Bubble[] {
  const cells = new Map<string, Bubble[]>();
  const cell = (at: number) => Math.floor((at * k) / CELL);
  const near = (bubble: Bubble): Bubble[] => {
    const found: Bubble[] = [];
    for (let column = cell(bubble.x) - 1; column <= cell(bubble.x) + 1; column++) {
      for (let row = cell(bubble.y) - 1; row <= cell(bubble.y) + 1; row++) found.push(...(cells.get(`${column} ${row}`) ?? []));
    }
    return found;
  };
  const key = (bubble: Bubble) => `${cell(bubble.x)} ${cell(bubble.y)}`;
  const take = (bubble: Bubble) => cells.set(key(bubble), (cells.get(key(bubble)) ?? []).filter((other) => other !== bubble));
  for (let bubble of [...towns].sort((a, b) => b.count - a.count)) {
    for (;;) {
      const one = bubble;
      const other = near(one).find((there) => Math.hypot(there.x - one.x, there.y - one.y) * k < radiusOf(there) + radiusOf(one));
      if (!other) break;
      take(other);
      bubble = joined(other, one);
    }
    const there = cells.get(key(bubble));
    if (there) there.push(bubble);
    else cells.set(key(bubble), [bubble]);
  }
  return [...cells.values()].flat();
}

function joined(one: Bubble, other: Bubble): Bubble {
  const count = one.count + other.count;
  const middle = (a: number, b: number) => (a * one.count + b * other.count) / count;
  return {
    ...one, x: middle(one.x, other.x), y: middle(one.y, other.y), count, places: [...one.places, ...other.places],
    quads: one.quads.map((n, i) => n + (other.quads[i] ?? 0)) as Counts,
  };
}

/** Squares a little aside where they would hide a number: where in its country one stands tells nothing. */
export function aside(squares: Bubble[], towns: Bubble[], k: number): Bubble[] {
  const cells = new Map<string, Bubble[]>();
  const cell = (at: number) => Math.floor(at / CELL);
  const left = (bubble: Bubble) => bubble.x * k + bubble.aside[0];
  const top = (bubble: Bubble) => bubble.y * k + bubble.aside[1];
  const put = (bubble: Bubble) => {
    const key = `${cell(left(bubble))} ${cell(top(bubble))}`;
    const there = cells.get(key);
    if (there) there.push(bubble);
    else cells.set(key, [bubble]);
  };
  const free = (bubble: Bubble) => {
    for (let column = cell(left(bubble)) - 1; column <= cell(left(bubble)) + 1; column++) {
      for (let row = cell(top(bubble)) - 1; row <= cell(top(bubble)) + 1; row++) {
        for (const other of cells.get(`${column} ${row}`) ?? []) {
          const room = radiusOf(bubble) + radiusOf(other) + 1;
          if (Math.abs(left(bubble) - left(other)) < room && Math.abs(top(bubble) - top(other)) < room) return false;
        }
      }
    }
    return true;
  };
  towns.forEach(put);
  return squares.map((square) => {
    const step = STEPS.find((one) => free({ ...square, aside: one }));
    const placed = { ...square, aside: step ?? square.aside };
    put(placed);
    return placed;
  });
}

/** Draws those that can be seen, and tells where they stand on the screen. */
export function drawBubbles(context: CanvasRenderingContext2D, camera: Camera, width: number, height: number, all: Bubble[], chosen: Bubble | null): Bubble[] {
  const colour = colours('quad1', 'quad2', 'quad3', 'quad4', 'raised', 'ink', 'soft');
  const visible: Bubble[] = [];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  leaders(context, camera, all, colour['soft'] ?? '#666');
  for (const bubble of all) {
    const radius = radiusOf(bubble);
    const x = bubble.x * camera.k + camera.x + bubble.aside[0];
    const y = bubble.y * camera.k + camera.y + bubble.aside[1];
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) continue;
    visible.push({ ...bubble, x, y });
    if (bubble.kind === 'town') drawTown(context, x, y, radius, bubble, colour);
    else drawCountry(context, x, y, radius, bubble, colour);
    if (bubble === chosen) {
      context.beginPath();
      context.arc(x, y, radius + 5, 0, 7);
      context.strokeStyle = colour['ink'] ?? '#000';
      context.lineWidth = 2.5;
      context.stroke();
    }
    if (bubble.count > 1) {
      context.font = `600 ${Math.min(15, 9 + radius / 5)}px system-ui, sans-serif`;
      context.fillStyle = colour['ink'] ?? '#000';
      context.fillText(String(bubble.count), x, y + (bubble.kind === 'town' ? 0.5 : -1));
    }
  }
  return visible;
}

/** A line from each square that stands aside to the country it stands for. */
function leaders(context: CanvasRenderingContext2D, camera: Camera, all: Bubble[], colour: string) {
  context.beginPath();
  for (const bubble of all) {
    if (bubble.aside[0] === 0 && bubble.aside[1] === 0) continue;
    const x = bubble.x * camera.k + camera.x;
    const y = bubble.y * camera.k + camera.y;
    context.moveTo(x, y);
    context.lineTo(x + bubble.aside[0], y + bubble.aside[1]);
  }
  context.strokeStyle = colour;
  context.lineWidth = 0.8;
  context.stroke();
}

function drawTown(context: CanvasRenderingContext2D, x: number, y: number, radius: number, bubble: Bubble, colour: Record<string, string>) {
  let angle = -Math.PI / 2;
  bubble.quads.forEach((count, i) => {
    if (count === 0) return;
    const end = angle + (count / bubble.count) * 2 * Math.PI;
    context.beginPath();
    context.moveTo(x, y);
    context.arc(x, y, radius, angle, end);
    context.fillStyle = colour[`quad${i + 1}`] ?? '#999';
    context.fill();
    angle = end;
  });
  if (bubble.count > 1) {
    context.beginPath();
    context.arc(x, y, radius * 0.66, 0, 7);
    context.fillStyle = colour['raised'] ?? '#fff';
    context.fill();
  }
}

/** A square with a broken edge: an area, not a point; what it is made of stands in the bar along its foot. */
function drawCountry(context: CanvasRenderingContext2D, x: number, y: number, radius: number, bubble: Bubble, colour: Record<string, string>) {
  const left = x - radius;
  const top = y - radius;
  const foot = bubble.count > 1 ? 4 : radius;
  context.globalAlpha = bubble.kind === 'assumed' ? 0.72 : 0.94;
  context.fillStyle = colour['raised'] ?? '#fff';
  context.fillRect(left, top, radius * 2, radius * 2);
  let at = left;
  bubble.quads.forEach((count, i) => {
    const wide = (count / bubble.count) * radius * 2;
    context.fillStyle = colour[`quad${i + 1}`] ?? '#999';
    context.fillRect(at, y + radius - foot, wide, foot);
    at += wide;
  });
  context.strokeStyle = colour['soft'] ?? '#666';
  context.lineWidth = 1.3;
  context.setLineDash(bubble.kind === 'assumed' ? [2, 3] : [5, 2]);
  context.strokeRect(left, top, radius * 2, radius * 2);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

const radiusOf = (bubble: Bubble) => bubble.kind === 'town'
  ? (bubble.count === 1 ? 6.5 : Math.min(34, 10 + 2.4 * Math.log2(bubble.count)))
  : (bubble.count === 1 ? 6 : Math.min(22, 8 + 1.4 * Math.log2(bubble.count)));

/** The one that a point lies on, the topmost. */
export function under(bubbles: Bubble[], x: number, y: number): Bubble | null {
  return bubbles.findLast((bubble) => Math.hypot(bubble.x - x, bubble.y - y) <= radiusOf(bubble)) ?? null;
}
