import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { address, type Network as Answer, STATES, type State, type Status, useData } from '../api';
import { ask, go, link, type Place } from '../address';
import { day, dayEnd, monthAt, told } from '../time';
import { Downloads, dyadLink, Legend, RollUp, StateName, Waiting } from '../parts/common';
import { PLAIN, useCamera } from '../parts/camera';
import { type Camera, colours, type Picture, pictured, type Scene, useStage } from '../parts/canvas';

interface Node extends SimulationNodeDatum { id: string; name: string; claims: number; radius: number }
interface Edge extends SimulationLinkDatum<Node> { claims: number; phases: Answer['dyads'][number]['phases'] }

export default function Network({ place, status }: { place: Place; status: Status }) {
  const url = address(['network'], { level: place.query.get('level'), as_of: place.query.get('as_of') });
  const answer = useData<Answer>(url);
  const again = answer.again;
  useEffect(() => {
    if (answer.data && !answer.data.complete) {
      const timer = setTimeout(again, 2500);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [answer.data]);
  const everybody = place.query.get('all') === 'yes';
  const shown = useMemo(() => answer.data && (everybody ? answer.data : named(answer.data)), [answer.data, everybody]);
  const phases = answer.data?.dyads.flatMap((dyad) => dyad.phases) ?? [];
  const from = phases.length ? Math.min(...phases.map((phase) => day(phase.from))) : 1990;
  const to = status.last ? dayEnd(status.last) : new Date().getFullYear();
  const months = Math.max(1, Math.round((to - from) * 12) - 1);
  const asked = place.query.get('month');
  const month = asked ? Math.max(0, Math.min(months, Math.round((day(asked) - from) * 12))) : months;
  return (
    <>
      <div class="head">
        <div>
          <h1>Network in {told(monthAt(from + month / 12))}</h1>
          <p class="lead">Everybody who is told of together; the colour of a line is how the two stood in that month.</p>
        </div>
        <div class="tools">
          <label><input type="checkbox" checked={everybody} onChange={(event) => ask({ all: (event.target as HTMLInputElement).checked ? 'yes' : null })} /> places and nameless groups too</label>
          <RollUp level={place.query.get('level') ?? 'state'} />
        </div>
      </div>
      <Waiting of={answer.data ? { ...answer, loading: false } : answer} />
      {answer.data && shown && (
        <>
          <div class="tools" style={{ justifyContent: 'space-between', marginBottom: '0.7rem' }}>
            <Legend /><Downloads url={url} list={address(['dyads'], { level: place.query.get('level'), as_of: place.query.get('as_of') })} of="network" />
          </div>
          {!answer.data.complete && <p class="note" role="status" style={{ marginBottom: '0.5rem' }}>{answer.data.dyads.length} of {Math.max(status.to_relate, answer.data.dyads.length)} pairs are worked out so far.</p>}
          <Drawing network={shown} at={from + month / 12} camera={place.query.get('at')} />
          {shown.dyads.length === 0 && <p class="note" style={{ marginTop: '0.6rem' }}>No report tells of two actors by their names yet.</p>}
          <div class="sliders">
            <label>
              Month<output>{told(monthAt(from + month / 12))}</output>
              <input type="range" min={0} max={months} value={month} aria-valuetext={told(monthAt(from + month / 12))}
                onInput={(event) => ask({ month: Number((event.target as HTMLInputElement).value) >= months ? null : monthAt(from + Number((event.target as HTMLInputElement).value) / 12) })} />
            </label>
          </div>
          <Table network={shown} at={from + month / 12} open={place.query.has('table')} />
        </>
      )}
    </>
  );
}

/**
 * Without places and groups that have no name ("protesters", "Afghan refugees"): reports tell of them, but they are nobody
 * that stands to others in any way.
 */
function named(network: Answer): Answer {
  const nameless = new Set(network.actors
    .filter(({ actor }) => actor.kind === 'place' || actor.kind === 'people' || actor.name === actor.name.toLowerCase())
    .map(({ actor }) => actor.id));
  return {
    ...network,
    actors: network.actors.filter(({ actor }) => !nameless.has(actor.id)),
    dyads: network.dyads.filter((dyad) => !nameless.has(dyad.first) && !nameless.has(dyad.second)),
  };
}

/** The state in a month; binary search, for thousands of pairs are asked in every frame. */
function stateAt(phases: Answer['dyads'][number]['phases'], at: number): { state: State; probability: number } | null {
  for (let i = phases.length - 1; i >= 0; i--) {
    const phase = phases[i];
    if (phase && day(phase.from) <= at + 1e-6) return at <= dayEnd(phase.to) + 1e-6 ? phase : null;
  }
  return null;
}

function Drawing({ network, at, camera: told }: { network: Answer; at: number; camera: string | null }) {
  const scene = useRef<Scene | null>(null);
  const [canvas, stage] = useStage(scene, { min: 0.05, max: 8 });
  const [tip, setTip] = useState<{ x: number; y: number; text: string } | null>(null);
  const { nodes, edges } = useMemo(() => graph(network), [network]);
  const states = useMemo(() => edges.map((edge) => stateAt(edge.phases, at)), [edges, at]);
  const shown = useRef(states);
  shown.current = states;
  const hovered = useRef<Node | null>(null);
  const picture = useRef<Picture | null>(null);
  const layout = useRef(0);
  const touched = useRef(false);
  const camera = useCamera(told, stage, (room) => whole(nodes, room.width, room.height), PLAIN);
  const placed = useRef(camera.place);
  placed.current = camera.place;

  useEffect(() => {
    const shape = canvas.current ? canvas.current.clientWidth / Math.max(1, canvas.current.clientHeight) : 2;
    const simulation = forces(nodes, edges, shape);
    let frame = 0;
    touched.current = false;
    const touch = () => (touched.current = true);
    canvas.current?.addEventListener('pointerdown', touch);
    canvas.current?.addEventListener('wheel', touch, { passive: true });
    const step = () => {
      const until = performance.now() + 10;
      while (simulation.alpha() > simulation.alphaMin() && performance.now() < until) simulation.tick();
      layout.current++;
      if (!touched.current) placed.current();
      stage.current?.redraw();
      if (simulation.alpha() > simulation.alphaMin()) frame = requestAnimationFrame(step);
      else canvas.current?.setAttribute('data-settled', 'true');
    };
    if (nodes.length < 300) simulation.tick(160);
    step();
    return () => {
      cancelAnimationFrame(frame);
      canvas.current?.removeEventListener('pointerdown', touch);
      canvas.current?.removeEventListener('wheel', touch);
    };
  }, [nodes, edges]);

  scene.current = {
    resized: camera.resized,
    rested: camera.rested,
    draw: (context, camera, width, height, moving) => draw(context, camera, width, height, nodes, edges, shown.current, hovered.current, moving, `${at} ${layout.current}`, picture),
    hover: (x, y, camera) => {
      const node = near(nodes, x, y, camera);
      if (node === hovered.current) return;
      hovered.current = node;
      setTip(node ? { x, y, text: `${node.name}, ${node.claims} claims` } : null);
      stage.current?.redraw();
    },
    pick: (x, y, camera) => {
      const node = near(nodes, x, y, camera);
      if (node) go(link(['actor', node.id]));
    },
  };
  useEffect(() => stage.current?.redraw(), [states]);
  return (
    <div class="canvas">
      <canvas ref={canvas} tabIndex={0} role="img" data-view="network"
        aria-label={`${nodes.length} actors and ${edges.length} relations; the same as a table below. Arrow keys move, plus and minus zoom.`} />
      <div class="zoom">
        <button aria-label="Zoom in" onClick={() => stage.current?.zoom(1.5)}>+</button>
        <button aria-label="Zoom out" onClick={() => stage.current?.zoom(1 / 1.5)}>−</button>
        {told && <button aria-label="Show everything" title="Show everything" onClick={() => ask({ at: null })}>⤢</button>}
      </div>
      {tip && <div class="tip" style={{ left: `${tip.x + 12}px`, top: `${tip.y + 12}px` }}>{tip.text}</div>}
    </div>
  );
}

function graph(network: Answer): { nodes: Node[]; edges: Edge[] } {
  const wanted = new Set(network.dyads.flatMap((dyad) => [dyad.first, dyad.second]));
  const nodes = network.actors.filter((row) => wanted.has(row.actor.id)).map((row) => ({
    id: row.actor.id, name: row.actor.name, claims: row.claims, radius: Math.min(22, 3.5 + 1.6 * Math.sqrt(row.claims)),
  }));
  const byId = new Map<string, Node>(nodes.map((node) => [node.id, node]));
  const edges = network.dyads.flatMap((dyad) => {
    const source = byId.get(dyad.first);
    const target = byId.get(dyad.second);
    return source && target ? [{ source, target, claims: dyad.claims, phases: dyad.phases }] : [];
  });
  return { nodes, edges };
}

/** Laid out so that it fills a room of that shape, width by height. */
function forces(nodes: Node[], edges: Edge[], shape: number): Simulation<Node, Edge> {
  const lie = Math.min(3, Math.max(0.5, shape)) ** 0.7;
  return forceSimulation<Node, Edge>(nodes)
    .force('link', forceLink<Node, Edge>(edges).distance(70).strength((edge) => 0.12 + 0.3 / (1 + 6 / edge.claims)))
    .force('push', forceManyBody<Node>().strength(nodes.length > 500 ? -40 : -260).theta(1.1).distanceMax(600))
    .force('x', forceX<Node>(0).strength(0.063 / lie)).force('y', forceY<Node>(0).strength(0.063 * lie))
    .force('apart', forceCollide<Node>((node) => node.radius + (nodes.length > 500 ? 2 : 14)).iterations(1))
    .force('middle', forceCenter(0, 0))
    .alphaDecay(nodes.length > 500 ? 0.05 : 0.0228)
    .stop();
}

function whole(nodes: Node[], width: number, height: number): Camera {
  if (nodes.length === 0) return { k: 1, x: width / 2, y: height / 2 };
  const xs = nodes.map((node) => node.x ?? 0);
  const ys = nodes.map((node) => node.y ?? 0);
  const [left, right, top, bottom] = [Math.min(...xs) - 70, Math.max(...xs) + 70, Math.min(...ys) - 40, Math.max(...ys) + 40];
  const k = Math.min(width > 1500 ? 2.2 : 1.6, Math.min(width / (right - left), height / (bottom - top)));
  return { k, x: width / 2 - ((left + right) / 2) * k, y: height / 2 - ((top + bottom) / 2) * k };
}

function draw(
  context: CanvasRenderingContext2D, camera: Camera, width: number, height: number, nodes: Node[], edges: Edge[],
  states: ({ state: State; probability: number } | null)[], hovered: Node | null, moving: boolean, look: string,
  kept: { current: Picture | null },
) {
  const colour = colours('sea', 'ink', 'soft', 'raised', ...STATES);
  context.fillStyle = colour['sea'] ?? '#fff';
  context.fillRect(0, 0, width, height);
  const x = (node: Node) => (node.x ?? 0) * camera.k + camera.x;
  const y = (node: Node) => (node.y ?? 0) * camera.k + camera.y;
  pictured(context, camera, width, height, moving, `${look} ${colour['sea']}`, kept, (to) => lines(to, edges, states, colour, x, y));
  context.fillStyle = colour['ink'] ?? '#000';
  dots(context, nodes, camera, width, height, moving);
  context.font = '12px system-ui, sans-serif';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  const taken: [number, number, number][] = [];
  const great = nodes.slice(0, 60).map((node) => ({ node, x: x(node), y: y(node), radius: node.radius * Math.min(1, camera.k) }));
  for (const node of nodes.slice(0, moving ? 30 : 400)) {
    const left = x(node);
    const off = node.radius * Math.min(1, camera.k);
    const half = node.name.length * 3.4 + 4;
    const free = ([across, down]: readonly [number, number]) => down > 10 && down < height && across - half > -8 && across + half < width + 8
      && !taken.some(([tx, ty, th]) => Math.abs(ty - down) < 14 && Math.abs(tx - across) < th + half)
      && !great.some((other) => other.node !== node && Math.abs(other.y - down + 4) < 6 + other.radius && Math.abs(other.x - across) < half + other.radius);
    const above = [left, y(node) - off - 5] as const;
    const spots = [above, [left, y(node) + off + 14], [left + off + half + 1, y(node) + 4], [left - off - half - 1, y(node) + 4]] as const;
    const spot = spots.find(free) ?? (node === hovered ? above : null);
    if (spot === null || left < 0 || left > width) continue;
    taken.push([spot[0], spot[1], half]);
    context.strokeStyle = colour['sea'] ?? '#fff';
    context.lineWidth = 3;
    context.strokeText(node.name, spot[0], spot[1]);
    context.fillStyle = colour['ink'] ?? '#000';
    context.fillText(node.name, spot[0], spot[1]);
  }
}

/** Small dots as squares while the camera moves: nobody sees the difference, and thousands of arcs take long. */
function dots(context: CanvasRenderingContext2D, nodes: Node[], camera: Camera, width: number, height: number, moving: boolean) {
  for (const node of nodes) {
    const x = (node.x ?? 0) * camera.k + camera.x;
    const y = (node.y ?? 0) * camera.k + camera.y;
    const radius = Math.max(1.5, node.radius * Math.min(1, camera.k));
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
    if (moving && radius < 5) {
      const side = radius * 1.77;
      context.fillRect(x - side / 2, y - side / 2, side, side);
    } else {
      context.beginPath();
      context.arc(x, y, radius, 0, 7);
      context.fill();
    }
  }
}

function lines(
  to: CanvasRenderingContext2D, edges: Edge[], states: ({ state: State; probability: number } | null)[],
  colour: Record<string, string>, x: (node: Node) => number, y: (node: Node) => number,
) {
  for (const state of STATES) {
    to.strokeStyle = colour[state] ?? '#999';
    for (const wide of [false, true]) {
      to.lineWidth = wide ? 3.5 : 1.4;
      to.beginPath();
      edges.forEach((edge, i) => {
        if (states[i]?.state !== state || edge.claims > 4 !== wide) return;
        const source = edge.source as Node;
        const target = edge.target as Node;
        to.moveTo(x(source), y(source));
        to.lineTo(x(target), y(target));
      });
      to.stroke();
    }
  }
}

function near(nodes: Node[], x: number, y: number, camera: Camera): Node | null {
  let best: Node | null = null;
  let least = 18;
  for (const node of nodes) {
    const distance = Math.hypot((node.x ?? 0) * camera.k + camera.x - x, (node.y ?? 0) * camera.k + camera.y - y) - node.radius * Math.min(1, camera.k);
    if (distance < least) {
      least = distance;
      best = node;
    }
  }
  return best;
}

function Table({ network, at, open }: { network: Answer; at: number; open: boolean }) {
  const actors = new Map(network.actors.map((row) => [row.actor.id, row.actor]));
  const rows = network.dyads.slice(0, 100).flatMap((dyad) => {
    const first = actors.get(dyad.first);
    const second = actors.get(dyad.second);
    const state = stateAt(dyad.phases, at);
    return first && second && state ? [{ first, second, state, claims: dyad.claims }] : [];
  });
  return (
    <details style={{ marginTop: '1.2rem' }} open={open} onToggle={(event) => ask({ table: (event.currentTarget as HTMLDetailsElement).open ? 'yes' : null })}>
      <summary>The same as a table</summary>
      <table class="plain">
        <thead><tr><th scope="col">Pair</th><th scope="col">State</th><th scope="col">Claims</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.first.id + row.second.id}>
              <td><a href={dyadLink(row.first, row.second)}>{row.first.name} – {row.second.name}</a></td>
              <td><StateName state={row.state.state} /></td><td>{row.claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
