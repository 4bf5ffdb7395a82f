// Drawing on a canvas that is dragged and zoomed with pointer, wheel and keys.
import { useEffect, useRef } from 'preact/hooks';

export interface Camera { x: number; y: number; k: number }
export interface Scene {
  /** Draws; moving tells that the camera is on its way, when details may be left out. */
  draw(context: CanvasRenderingContext2D, camera: Camera, width: number, height: number, moving: boolean): void;
  pick?(x: number, y: number, camera: Camera): void;
  hover?(x: number, y: number, camera: Camera): void;
  /** The room to draw in is another than before; also told once at the start. */
  resized?(width: number, height: number): void;
  /** The user moved the camera and it has come to rest. */
  rested?(camera: Camera, width: number, height: number): void;
}
export interface Stage {
  /** What is seen, as the address tells it, for who looks from outside. */
  told(camera: string): void;
  redraw(): void; zoom(by: number): void; fit(camera: Camera): void; frames(): number[]; camera: Camera;
}

const SETTLED = 140;

export function useStage(scene: { current: Scene | null }, limits: { min: number; max: number }): [{ current: HTMLCanvasElement | null }, { current: Stage | null }] {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const made = mount(element, scene, limits);
    stage.current = made.stage;
    return made.stop;
  }, []);
  return [canvas, stage];
}

function mount(canvas: HTMLCanvasElement, scene: { current: Scene | null }, limits: { min: number; max: number }) {
  const context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
  const camera: Camera = { x: 0, y: 0, k: 1 };
  const frames: number[] = [];
  let width = 0;
  let height = 0;
  let asked = 0;
  let movedAt = 0;
  let settle = 0;
  let last: { x: number; y: number } | null = null;
  let pinch: number | null = null;
  let travelled = 0;
  const pointers = new Map<number, { x: number; y: number }>();

  const paint = () => {
    asked = 0;
    const ratio = Math.min(2, devicePixelRatio || 1);
    const moving = performance.now() - movedAt < SETTLED;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const began = performance.now();
    scene.current?.draw(context, camera, width, height, moving);
    frames.push(performance.now() - began);
    if (frames.length > 600) frames.shift();
  };
  const redraw = () => {
    if (!asked) asked = requestAnimationFrame(paint);
  };
  const moved = () => {
    movedAt = performance.now();
    clearTimeout(settle);
    settle = window.setTimeout(() => {
      redraw();
      scene.current?.rested?.(camera, width, height);
    }, SETTLED + 20);
    redraw();
  };
  const zoomAt = (by: number, x: number, y: number) => {
    const k = Math.min(limits.max, Math.max(limits.min, camera.k * by));
    camera.x = x - ((x - camera.x) / camera.k) * k;
    camera.y = y - ((y - camera.y) / camera.k) * k;
    camera.k = k;
    moved();
  };
  const at = (event: { clientX: number; clientY: number }) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const point = at(event);
    zoomAt(2 ** (-event.deltaY / 300), point.x, point.y);
  };
  const down = (event: PointerEvent) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, at(event));
    last = at(event);
    travelled = 0;
  };
  const move = (event: PointerEvent) => {
    const point = at(event);
    if (!pointers.has(event.pointerId)) {
      scene.current?.hover?.(point.x, point.y, camera);
      return;
    }
    pointers.set(event.pointerId, point);
    if (pointers.size === 2) {
      const [a, b] = [...pointers.values()] as [{ x: number; y: number }, { x: number; y: number }];
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (pinch) zoomAt(distance / pinch, (a.x + b.x) / 2, (a.y + b.y) / 2);
      pinch = distance;
    } else if (last) {
      camera.x += point.x - last.x;
      camera.y += point.y - last.y;
      travelled += Math.hypot(point.x - last.x, point.y - last.y);
      last = point;
      moved();
    }
  };
  const up = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    pinch = null;
    if (travelled < 4 && event.type === 'pointerup') {
      const point = at(event);
      scene.current?.pick?.(point.x, point.y, camera);
    }
    last = null;
  };
  const key = (event: KeyboardEvent) => {
    const step = 60;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => { camera.x += step; moved(); }, ArrowRight: () => { camera.x -= step; moved(); },
      ArrowUp: () => { camera.y += step; moved(); }, ArrowDown: () => { camera.y -= step; moved(); },
      '+': () => zoomAt(1.4, width / 2, height / 2), '=': () => zoomAt(1.4, width / 2, height / 2),
      '-': () => zoomAt(1 / 1.4, width / 2, height / 2),
    };
    const act = moves[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  };
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    width = entry.contentRect.width;
    height = entry.contentRect.height;
    const ratio = Math.min(2, devicePixelRatio || 1);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    scene.current?.resized?.(width, height);
    if (!asked) cancelAnimationFrame(asked);
    paint();
  });
  observer.observe(canvas);
  canvas.addEventListener('wheel', wheel, { passive: false });
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  canvas.addEventListener('keydown', key);
  addEventListener('themechange', redraw);
  const stage: Stage = {
    redraw, camera,
    told: (text) => (canvas.dataset['camera'] = text),
    zoom: (by) => zoomAt(by, width / 2, height / 2),
    fit: (to) => { Object.assign(camera, to); redraw(); },
    frames: () => frames,
  };
  const stop = () => {
    observer.disconnect();
    cancelAnimationFrame(asked);
    clearTimeout(settle);
    removeEventListener('themechange', redraw);
  };
  return { stage, stop };
}

/** Colours as the style sheet has them now. */
export function colours(...names: string[]): Record<string, string> {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

export interface Picture { image: HTMLCanvasElement; camera: Camera; look: string }

/**
 * A part of a scene that takes long to draw. It is drawn anew where the camera rests or where it looks otherwise; while the
 * camera moves, its last picture is moved along.
 */
export function pictured(
  context: CanvasRenderingContext2D, camera: Camera, width: number, height: number, moving: boolean, look: string,
  kept: { current: Picture | null }, draw: (to: CanvasRenderingContext2D) => void,
) {
  if (width < 1 || height < 1) return;
  const all = `${look} ${width} ${height}`;
  const before = kept.current;
  const same = before && before.camera.k === camera.k && before.camera.x === camera.x && before.camera.y === camera.y;
  if (before && before.look === all && (moving || same)) {
    const k = camera.k / before.camera.k;
    context.drawImage(before.image, camera.x - before.camera.x * k, camera.y - before.camera.y * k, width * k, height * k);
    return;
  }
  const ratio = Math.min(2, devicePixelRatio || 1);
  const image = before?.image ?? document.createElement('canvas');
  image.width = Math.round(width * ratio);
  image.height = Math.round(height * ratio);
  const to = image.getContext('2d') as CanvasRenderingContext2D;
  to.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw(to);
  kept.current = { image, camera: { ...camera }, look: all };
  context.drawImage(image, 0, 0, width, height);
}
