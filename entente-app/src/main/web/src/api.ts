// The interface as /api/openapi.json describes it.
import { useEffect, useRef, useState } from 'preact/hooks';

export type State = 'allied' | 'friendly' | 'neutral' | 'strained' | 'hostile' | 'at_war';
export const STATES: State[] = ['allied', 'friendly', 'neutral', 'strained', 'hostile', 'at_war'];
export const words = (name: string) => name.replaceAll('_', ' ').toLowerCase();

export interface ActorRef { id: string; name: string; code: string; kind: string; country: string }
export interface Party { id: string; name: string; code: string; begin: number; end: number; mention: string }
export interface When { edtf: string; from: string | null; to: string | null; basis: string }
export interface Quantity { least: number | null; most: number | null }
export interface Claim {
  id: string; doc: string; sentence: number; begin: number; end: number; text: string;
  kind: 'event' | 'tie' | 'shift' | 'alias'; type: string; mode: string; cameo: string;
  quad: number | null; scale: number | null; source: Party | null; target: Party | null;
  symmetric: boolean; status: string; attribution: Party | null; when: When | null;
  where: { name: string; country: string; latitude: number | null; longitude: number | null } | null;
  dead: Quantity | null; injured: Quantity | null; troops: Quantity | null; money: { amount: Quantity; currency: string } | null;
  rule: string; confidence: number;
}
export interface Phase { state: State; from: string; to: string; probability: number }
export interface Reason { claim: string; weight: number }
export interface Turn {
  month: string; earliest: string; latest: string; from: State; to: State; probability: number;
  needed: number; reasons: Reason[]; before: Reason[]; after: Reason[];
}
export interface Tie {
  type: string; source: string; target: string; symmetric: boolean; open: boolean; course: 'holds' | 'over' | 'untold' | 'possible' | 'denied';
  from: string | null; to: string | null; claims: string[];
}
export interface Happening {
  type: string; quad: number; scale: number; source: string; target: string; symmetric: boolean;
  when: When | null; credence: number; mentions: number; claims: string[];
}
export interface Dyad {
  first: ActorRef; second: ActorRef; level: string; as_of: string | null; claims: number; begin: string | null;
  states: number[][]; phases: Phase[];
  patronages: { patron: string; client: string; from: string; to: string; probability: number }[];
  turning_points: Turn[]; ties: Tie[]; events: Happening[];
  shifts: { type: string; source: string; target: string; claims: string[] }[];
  evidence: Claim[]; titles: Record<string, string>;
}
export interface DyadRow {
  first: ActorRef; second: ActorRef; claims: number; from: string | null; to: string | null;
  state: State | null; probability: number | null; since: string | null; turning_points: number | null; phases: Phase[];
}
export interface TurnRow {
  first: ActorRef; second: ActorRef; month: string; earliest: string; latest: string; from: State; to: State;
  probability: number; size: number; evidence: string; doc: string; claim: string; phases: Phase[];
}
export interface ActorRow { actor: ActorRef; claims: number; dyads: number }
export interface Actor {
  actor: ActorRef; aliases: string[];
  roles: { office: string; country: string; sectors: string[]; from: string | null; to: string | null }[];
  parent: ActorRef | null; parts: ActorRef[]; claims: number; dyads: DyadRow[];
}
export interface DocumentRow { id: string; title: string; published: string | null; source: string }
export interface Correction {
  number: number; claim: string | null; action: string; author: string; reason: string; at: string;
  undone: boolean; told: string;
}
export interface Document {
  id: string; title: string; text: string; published: string | null; source: string; claims: Claim[];
  rejected: Claim[]; corrections: Correction[];
}
export interface MonthCount {
  month: string; verbal_cooperation: number; material_cooperation: number; verbal_conflict: number; material_conflict: number;
}
/** How many events are drawn at a place; site names it. */
export interface PlaceRow {
  site: string; kind: 'town' | 'country' | 'assumed'; place: string; country: string; latitude: number | null; longitude: number | null;
  verbal_cooperation: number; material_cooperation: number; verbal_conflict: number; material_conflict: number;
}
export interface Mark {
  claim: string; site: string; doc: string; type: string; quad: number; scale: number; source: ActorRef | null; target: ActorRef | null;
  place: string; country: string; latitude: number | null; longitude: number | null; told: boolean; from: string | null; to: string | null; text: string;
}
export interface Network {
  actors: ActorRow[]; dyads: { first: string; second: string; claims: number; phases: Phase[] }[]; complete: boolean;
}
export interface Status {
  snapshot: string; documents: number; claims: number; counted: boolean; dyads: number; actors: number; related: number; to_relate: number;
  first: string | null; last: string | null; set_aside: number; read_only: boolean; learned: string; version: string;
}
export interface Search { actors: ActorRow[]; dyads: DyadRow[]; documents: DocumentRow[] }
export interface Types { events: { name: string; quad: number; scale: number }[]; ties: string[]; shifts: string[]; statuses: string[] }
export interface List<T> { items: T[]; next: string | null }

/** What the server says is wrong (RFC 9457). */
export class Problem extends Error {
  constructor(readonly status: number, readonly title: string, detail: string) {
    super(detail);
  }
}

async function failure(response: Response): Promise<Problem> {
  try {
    const told = await response.json();
    return new Problem(response.status, String(told.title), String(told.detail));
  } catch {
    return new Problem(response.status, 'No answer', `the server answered ${response.status}`);
  }
}

/** An address of the interface; parts of the path are encoded, empty parameters left out. */
export function address(parts: string[], query: Record<string, string | null | undefined> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const asked = new URLSearchParams(given).toString();
  return '/api/' + parts.map(encodeURIComponent).join('/') + (asked ? '?' + asked : '');
}

/** The same list as comma-separated values, every row. */
export function csv(url: string): string {
  const [path, query] = url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('limit', 'all');
  return `${path}.csv?${parameters}`;
}

export async function get<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw await failure(response);
  return (await response.json()) as T;
}

export async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Entente': '1' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await failure(response);
  return (await response.json()) as T;
}

export interface Loading<T> { data: T | null; problem: Problem | null; loading: boolean; again: () => void }

/** Asks, and keeps what was shown until the new answer is there. */
export function useData<T>(url: string | null): Loading<T> {
  const [state, set] = useState<{ data: T | null; problem: Problem | null; loading: boolean }>({
    data: null, problem: null, loading: !!url,
  });
  const [round, setRound] = useState(0);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!url) return undefined;
    const abort = new AbortController();
    const samePlace = shown.current?.split('?')[0] === url.split('?')[0];
    set((before) => ({ data: samePlace ? before.data : null, problem: null, loading: true }));
    shown.current = url;
    get<T>(url, abort.signal).then(
      (data) => set({ data, problem: null, loading: false }),
      (error) => {
        if (abort.signal.aborted) return;
        const problem = error instanceof Problem ? error : new Problem(0, 'No connection', 'the server does not answer; is it still running?');
        set({ data: null, problem, loading: false });
      },
    );
    return () => abort.abort();
  }, [url, round]);
  return { ...state, again: () => setRound((n) => n + 1) };
}
