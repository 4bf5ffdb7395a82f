import { geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, GeometryObject, MultiPolygon, Polygon } from 'geojson';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import Supercluster from 'supercluster';
import { feature, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json';
import { address, type List, type Mark, type PlaceRow, type Status, useData } from '../api';
import { ask, link, type Place } from '../address';
import { ALPHA3 } from '../countries';
import { day, dayEnd, lastDay, monthAt, span } from '../time';
import { counted, Downloads, MonthSlider, TypeTag, Waiting } from '../parts/common';
import { aside, type Bubble, type Counts, drawBubbles, type Kind, merged, under } from '../parts/bubbles';
import { type Point, type Room, type Telling, useCamera } from '../parts/camera';
import { type Camera, colours, type Picture, pictured, type Scene, useStage } from '../parts/canvas';

const WIDTH = 1000;
const HEIGHT = 500;
const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
const SHOWN = 24;

type Quads = { q1: number; q2: number; q3: number; q4: number };
type Index = Supercluster<{ place: PlaceRow } & Quads, Quads>;

/** Places that a question for the events of a mark names at most; those with the most events are. */
const ASKED = 150;

const dated = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

export default function Map({ place, status }: { place: Place; status: Status }) {
  const as_of = place.query.get('as_of');
  const stretch = { from: dated(place.query.get('from')), to: dated(place.query.get('to')) };
  const everything = useData<List<PlaceRow>>(address(['places'], { as_of, limit: 'all' }));
  const within = useData<List<PlaceRow>>(stretch.from || stretch.to ? address(['places'], { as_of, ...stretch, limit: 'all' }) : null);
  const brushed = !!(stretch.from || stretch.to);
  const only = place.query.get('only') === 'told';
  const all = everything.data?.items;
  const some = (brushed ? within.data?.items : undefined) ?? all;
  const shown = useMemo(() => some?.filter((row) => !only || row.kind !== 'assumed'), [some, only]);
  const problem = everything.problem ?? within.problem;
  const asked = { as_of, ...stretch, named: only ? 'yes' : null };
  const all_marks = address(['marks'], { ...asked, limit: 'all' });
  return (
    <>
      <div class="head">
        <div>
          <h1>Where it happened</h1>
          <p class="lead">A circle stands where the text says it happened. A square stands for a whole country, somewhere in which it happened: the middle of the country is no place of anything.</p>
        </div>
        <Downloads url={all_marks} list={address(['marks'], asked)} of="events on the map" />
      </div>
      <Waiting of={{ ...everything, problem, loading: !all }} />
      {all && shown && <Events all={all} shown={shown} asked={asked} place={place} status={status} />}
    </>
  );
}

const quadsOf = (row: PlaceRow): Counts => [row.verbal_cooperation, row.material_cooperation, row.verbal_conflict, row.material_conflict];
const eventsAt = (row: PlaceRow) => quadsOf(row).reduce((a, b) => a + b);
const eventsOf = (rows: PlaceRow[]) => rows.reduce((sum, row) => sum + eventsAt(row), 0);

function Events({ all, shown, asked, place, status }: {
  all: PlaceRow[]; shown: PlaceRow[]; asked: Record<string, string | null>; place: Place; status: Status;
}) {
  const begin = status.first ? Math.floor(day(status.first)) : 1990;
  const end = status.last ? dayEnd(status.last) : new Date().getFullYear();
  const from = asked['from'] ? day(asked['from']) : begin;
  const to = asked['to'] ? dayEnd(asked['to']) : end;
  const [chosen, choose] = useState<PlaceRow[] | null>(null);
  const here = place.query.get('here');
  const site = chosen ? [...chosen].sort((a, b) => eventsAt(b) - eventsAt(a)).slice(0, ASKED).map((row) => row.site).join(' ') : null;
  const marks = useData<List<Mark>>(address(['marks'], { ...asked, site, order: 'latest', limit: String(SHOWN) }));
  const count = eventsOf(chosen ?? shown);
  const number = (n: number) => n.toLocaleString('en');
  return (
    <>
      <Drawing places={shown} all={all} at={place.query.get('at')} here={here} choose={choose} />
      <Legend />
      <div class="sliders">
        <MonthSlider label="From" value={from} begin={begin} end={end} wait={120}
          set={(at) => ask({ from: at <= begin ? null : `${monthAt(at)}-01`, to: at > to ? lastDay(monthAt(at)) : asked['to'] ?? null })} />
        <MonthSlider label="To" value={to} begin={begin} end={end} wait={120}
          set={(at) => ask({ to: at >= end ? null : lastDay(monthAt(at)), from: at < from ? `${monthAt(at)}-01` : asked['from'] ?? null })} />
        <label style={{ alignSelf: 'end' }}>
          <input type="checkbox" checked={asked['named'] === 'yes'} onChange={(event) => ask({ only: (event.target as HTMLInputElement).checked ? 'told' : null })} /> only where the text names the place
        </label>
      </div>
      <section style={{ marginTop: '1.4rem' }} aria-label="Events">
        <h2>{chosen ? 'Events here' : 'Events'} <span class="count">{number(count)} of {number(eventsOf(all))}</span></h2>
        {chosen && <button onClick={() => ask({ here: null })} style={{ marginTop: '0.5rem' }}>Show all</button>}
        <Waiting of={marks.data ? { ...marks, loading: false } : marks} />
        {marks.data && marks.data.items.length > 0 && (
          <ul class="rows panel cards" style={{ marginTop: '0.7rem' }} aria-busy={marks.loading}>
            {marks.data.items.map((mark) => (
              <li key={mark.claim}>
                <p class="quote">{mark.text}</p>
                <p class="meta">
                  <TypeTag type={mark.type} quad={mark.quad} />
                  <span>{span(mark.from, mark.to)}</span>
                  <span>{whereTold(mark)}</span>
                  <a href={link(['document', mark.doc], { claim: mark.claim })}>the report</a>
                </p>
              </li>
            ))}
          </ul>
        )}
        {marks.data?.items.length === 0 && <p class="note" style={{ marginTop: '0.6rem' }}>Nothing is told of this stretch of time.</p>}
        {count > SHOWN && <p class="note" style={{ marginTop: '0.6rem' }}>The latest {SHOWN}; the download has all.</p>}
      </section>
    </>
  );
}

function Legend() {
  return (
    <ul class="legend map-legend" aria-label="Marks on the map">
      <li><TypeTag type="cooperation in deeds" quad={2} /></li><li><TypeTag type="in words" quad={1} /></li>
      <li><TypeTag type="conflict in deeds" quad={4} /></li><li><TypeTag type="in words" quad={3} /></li>
      <li><i class="sign town" aria-hidden="true" />in a town the text names</li>
      <li><i class="sign country" aria-hidden="true" />somewhere in a country it names</li>
      <li><i class="sign assumed" aria-hidden="true" />it names no place: the country of whom it befell</li>
    </ul>
  );
}

const kindOf = (mark: Mark): Kind => (mark.longitude !== null && mark.latitude !== null ? 'town' : mark.told ? 'country' : 'assumed');

function whereTold(mark: Mark): string {
  const country = countryName(mark.country);
  if (kindOf(mark) === 'town') return mark.place;
  if (kindOf(mark) === 'assumed') return `no place named; counted in ${country}`;
  return !mark.place || mark.place === country ? `somewhere in ${country}` : `${mark.place}, which is in no list of places; somewhere in ${country}`;
}

const countryName = (code: string) => theLand().names.get(code) ?? code;

interface Land { land: Path2D; borders: Path2D; centres: globalThis.Map<string, [number, number]>; names: globalThis.Map<string, string> }

let made: Land | null = null;
const theLand = () => (made ??= makeLand());

/** The shapes once, projected; the camera moves them as a whole. */
function makeLand(): Land {
  const atlas = world as unknown as Topology;
  const countries = atlas.objects['countries'] as never;
  const shapes = feature(atlas, countries) as unknown as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  const path = geoPath(projection);
  const centres = new globalThis.Map<string, [number, number]>();
  const names = new globalThis.Map<string, string>();
  for (const shape of shapes.features) {
    const code = shape.properties.name === 'Kosovo' ? 'KOS' : ALPHA3.get(String(shape.id));
    if (!code) continue;
    centres.set(code, geoCentroid(largest(shape)));
    names.set(code, shape.properties.name);
  }
  const land = new Path2D(path(feature(atlas, atlas.objects['land'] as never) as unknown as GeometryObject) ?? '');
  const borders = new Path2D(path(mesh(atlas, countries, (a: unknown, b: unknown) => a !== b) as GeometryObject) ?? '');
  return { land, borders, centres, names };
}

/** The greatest of a country's islands: the middle of France lies in France. */
function largest(shape: Feature<Polygon | MultiPolygon>): Feature<Polygon> {
  const parts = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  const polygons = parts.map((coordinates) => ({ type: 'Feature' as const, properties: {}, geometry: { type: 'Polygon' as const, coordinates } }));
  return polygons.sort((a, b) => geoArea(b) - geoArea(a))[0] as Feature<Polygon>;
}

/** Longitude and latitude. */
const EARTHLY: Telling = {
  tell: (point) => {
    const [longitude, latitude] = projection.invert?.(point) ?? [0, 0];
    return [Math.max(-180, Math.min(180, longitude)), Math.max(-90, Math.min(90, latitude))];
  },
  find: (told) => projection(told) ?? [NaN, NaN],
  digits: 3,
};

/** The part of the world that anything is told of, or all of it where there is nothing. */
function inhabited(places: PlaceRow[], land: Land): [Point, Point] {
  const points = places.map((row) => pointOf(row, land)).filter((point): point is Point => point !== null);
  if (points.length === 0) return [[0, 0], [WIDTH, HEIGHT]];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [[least(xs) - 45, least(ys) - 35], [-least(xs.map((x) => -x)) + 45, -least(ys.map((y) => -y)) + 35]];
}

const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));

function whole([[left, top], [right, bottom]]: [Point, Point], room: Room): Camera {
  const k = Math.min(room.width / Math.max(right - left, WIDTH / 8), room.height / Math.max(bottom - top, HEIGHT / 8));
  return { k, x: room.width / 2 - ((left + right) / 2) * k, y: room.height / 2 - ((top + bottom) / 2) * k };
}

function pointOf(row: PlaceRow, land: Land): Point | null {
  const at = row.kind === 'town' ? ([row.longitude, row.latitude] as Point) : land.centres.get(row.country);
  return at ? projection(at) : null;
}

/** Here is a place: the mark that it is part of is the chosen one, whatever else the scale of the map puts into it. */
function Drawing({ places, all, at, here, choose }: {
  places: PlaceRow[]; all: PlaceRow[]; at: string | null; here: string | null; choose: (places: PlaceRow[] | null) => void;
}) {
  const land = theLand();
  const frame = useMemo(() => inhabited(all, land), [all, land]);
  const index = useMemo(() => clusters(places), [places]);
  const squares = useMemo(() => countries(places, land), [places, land]);
  const scene = useRef<Scene | null>(null);
  const [canvas, stage] = useStage(scene, { min: 0.2, max: 60 });
  const bubbles = useRef<Bubble[]>([]);
  const [tip, setTip] = useState<{ x: number; y: number; text: string } | null>(null);
  const cache = useRef<{ level: number; of: Index | null; squares: Bubble[]; towns: Bubble[]; k: number; all: Bubble[] }>(
    { level: -1, of: null, squares: [], towns: [], k: 0, all: [] });
  const picture = useRef<Picture | null>(null);
  const chosen = useRef<PlaceRow[] | null>(null);
  const camera = useCamera(at, stage, (room) => whole(frame, room), EARTHLY);

  scene.current = {
    resized: camera.resized,
    rested: camera.rested,
    draw: (context, camera, width, height, moving) => {
      const level = Math.max(0, Math.min(12, Math.round(Math.log2(camera.k * WIDTH / 256))));
      if (cache.current.level !== level || cache.current.of !== index || cache.current.squares !== squares) {
        cache.current = { level, of: index, squares, towns: bubblesAt(index, level), k: 0, all: [] };
      }
      if (cache.current.k !== camera.k) {
        const towns = merged(cache.current.towns, camera.k);
        cache.current = { ...cache.current, k: camera.k, all: [...towns, ...aside(squares, towns, camera.k)] };
      }
      background(context, camera, width, height, land, moving, picture);
      const held = here === null ? null : cache.current.all.find((bubble) => bubble.places.some((row) => row.site === here)) ?? null;
      bubbles.current = drawBubbles(context, camera, width, height, cache.current.all, held);
      if (!moving && chosen.current !== (held?.places ?? null)) {
        chosen.current = held?.places ?? null;
        choose(chosen.current);
      }
    },
    hover: (x, y) => {
      const bubble = under(bubbles.current, x, y);
      setTip(bubble ? { x, y, text: tipOf(bubble) } : null);
    },
    pick: (x, y) => {
      const bubble = under(bubbles.current, x, y);
      if (bubble) ask({ here: bubble.places[0]?.site ?? null });
    },
  };
  useEffect(() => stage.current?.redraw(), [index, squares, here]);
  return (
    <div class="canvas map">
      <canvas ref={canvas} tabIndex={0} role="img" data-view="map"
        aria-label={`${eventsOf(places)} events on a map of the world; listed below. Arrow keys move, plus and minus zoom.`} />
      <div class="zoom">
        <button aria-label="Zoom in" onClick={() => stage.current?.zoom(1.8)}>+</button>
        <button aria-label="Zoom out" onClick={() => stage.current?.zoom(1 / 1.8)}>−</button>
        {at && <button aria-label="Show everything" title="Show everything" onClick={() => ask({ at: null })}>⤢</button>}
      </div>
      {tip && <div class="tip" style={{ left: `${tip.x + 12}px`, top: `${tip.y + 12}px` }}>{tip.text}</div>}
    </div>
  );
}

function tipOf(bubble: Bubble): string {
  const one = bubble.places[0];
  const events = counted(bubble.count, 'event');
  if (bubble.kind === 'country') return `${events} somewhere in ${countryName(one?.country ?? '')}`;
  if (bubble.kind === 'assumed') return `${events} of which no place is named, counted in ${countryName(one?.country ?? '')}`;
  const names = [...new Set(bubble.places.map((row) => row.place))];
  return `${events} in ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${counted(names.length - 3, 'other place')}` : ''}`;
}

function clusters(places: PlaceRow[]): Index {
  const index: Index = new Supercluster({
    radius: 64, maxZoom: 12, minPoints: 2,
    map: ({ q1, q2, q3, q4 }) => ({ q1, q2, q3, q4 }),
    reduce: (sum, { q1, q2, q3, q4 }) => { sum.q1 += q1; sum.q2 += q2; sum.q3 += q3; sum.q4 += q4; },
  });
  index.load(places.filter((row) => row.kind === 'town').map((row) => ({
    type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [row.longitude ?? 0, row.latitude ?? 0] },
    properties: { place: row, q1: row.verbal_cooperation, q2: row.material_cooperation, q3: row.verbal_conflict, q4: row.material_conflict },
  })));
  return index;
}

function countries(places: PlaceRow[], land: Land): Bubble[] {
  return places.flatMap((row) => {
    const point = row.kind === 'town' ? null : pointOf(row, land);
    return point ? [{ x: point[0], y: point[1], aside: [0, 0] as Point, count: eventsAt(row), quads: quadsOf(row), places: [row], kind: row.kind }] : [];
  });
}

function bubblesAt(index: Index, level: number): Bubble[] {
  return index.getClusters([-180, -85, 180, 85], level).flatMap((cluster) => {
    const point = projection(cluster.geometry.coordinates as Point);
    if (!point) return [];
    const properties = cluster.properties as Partial<{ cluster: boolean; cluster_id: number; place: PlaceRow }> & Quads;
    const places = properties.cluster ? index.getLeaves(properties.cluster_id ?? 0, Infinity).map((leaf) => leaf.properties.place) : [properties.place as PlaceRow];
    places.sort((a, b) => eventsAt(b) - eventsAt(a));
    const quads: Counts = [properties.q1, properties.q2, properties.q3, properties.q4];
    return [{ x: point[0], y: point[1], aside: [0, 0] as Point, count: quads.reduce((a, b) => a + b), quads, places, kind: 'town' as const }];
  });
}

function background(
  context: CanvasRenderingContext2D, camera: Camera, width: number, height: number, land: Land, moving: boolean,
  kept: { current: Picture | null },
) {
  const colour = colours('sea', 'land', 'coast');
  context.fillStyle = colour['sea'] ?? '#fff';
  context.fillRect(0, 0, width, height);
  pictured(context, camera, width, height, moving, colour['land'] ?? '', kept, (to) => {
    to.translate(camera.x, camera.y);
    to.scale(camera.k, camera.k);
    to.fillStyle = colour['land'] ?? '#ddd';
    to.fill(land.land);
    to.strokeStyle = colour['sea'] ?? '#fff';
    to.lineWidth = 0.9 / camera.k;
    to.stroke(land.borders);
    to.strokeStyle = colour['coast'] ?? '#ccc';
    to.lineWidth = 0.7 / camera.k;
    to.stroke(land.land);
  });
}
