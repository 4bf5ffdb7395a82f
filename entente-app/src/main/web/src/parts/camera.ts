// Where a camera stands, as an address tells it: the middle of what is seen and how many times it is enlarged.
import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../address';
import type { Camera, Scene, Stage } from './canvas';

export interface Room { width: number; height: number }
export type Point = [number, number];

/** How places on the plane that the camera looks at are told in an address. */
export interface Telling { tell(point: Point): Point; find(told: Point): Point; digits: number }

export const PLAIN: Telling = { tell: (point) => point, find: (told) => told, digits: 1 };

/** The camera that an address tells, measured against the one that shows everything; null where it tells none. */
export function cameraAt(told: string | null, everything: Camera, room: Room, telling: Telling): Camera | null {
  const parts = (told ?? '').split(',').map(Number);
  const [across, down, times] = parts;
  if (parts.length !== 3 || across === undefined || down === undefined || times === undefined) return null;
  const [x, y] = telling.find([across, down]);
  if (![x, y, times].every(Number.isFinite) || times < 0.05 || times > 500) return null;
  const k = everything.k * times;
  return { k, x: room.width / 2 - x * k, y: room.height / 2 - y * k };
}

export function cameraTold(camera: Camera, everything: Camera, room: Room, telling: Telling): string {
  const [x, y] = telling.tell([(room.width / 2 - camera.x) / camera.k, (room.height / 2 - camera.y) / camera.k]);
  return `${rounded(x, telling.digits)},${rounded(y, telling.digits)},${rounded(camera.k / everything.k, 2)}`;
}

const rounded = (number: number, digits: number) => String(Number(number.toFixed(digits)));

/**
 * Keeps a stage where the address says, and the address where the stage is; everything is shown where the address says
 * nothing. What it gives goes into the scene; call place() where what there is to see has changed.
 */
export function useCamera(
  told: string | null, stage: { current: Stage | null }, everything: (room: Room) => Camera, telling: Telling,
): { place: () => void; resized: NonNullable<Scene['resized']>; rested: NonNullable<Scene['rested']> } {
  const room = useRef<Room | null>(null);
  const written = useRef<string | null>(null);
  const place = () => {
    const there = room.current;
    if (!there || there.width < 1 || there.height < 1 || !stage.current) return;
    const all = everything(there);
    const asked = cameraAt(told, all, there, telling);
    stage.current.fit(asked ?? all);
    stage.current.told(asked ? cameraTold(asked, all, there, telling) : 'everything');
  };
  useEffect(() => {
    if (told !== written.current) place();
    written.current = told;
  }, [told]);
  return {
    place,
    resized: (width, height) => {
      room.current = { width, height };
      place();
    },
    rested: (camera, width, height) => {
      written.current = cameraTold(camera, everything({ width, height }), { width, height }, telling);
      stage.current?.told(written.current);
      ask({ at: written.current });
    },
  };
}
