// The evidence list of a pair: thousands of claims, of which only those near the eye are in the page.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Claim, type Dyad, type List, address, get } from '../api';
import { Evidence, who } from './common';

const ROOM = 100;
const PAGE = '1000';
const MOST_PAGES = 25;

const begin = (claim: Claim) => claim.when?.from ?? claim.when?.to ?? '9999';
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What of the evidence is not in the page: nothing, what is just being read, or what is left to the download. */
export type Rest = 'nothing' | 'reading' | 'left';

/** What came with the pair, and then, page by page behind what is shown, all the rest. */
export function useEvidence(dyad: Dyad, query: Record<string, string | null>): { claims: Claim[]; rest: Rest } {
  const [more, setMore] = useState<Claim[]>([]);
  const [rest, setRest] = useState<Rest>('nothing');
  const url = address(['dyads', dyad.first.id, dyad.second.id, 'claims'], { ...query, limit: PAGE });
  const wanted = dyad.claims > dyad.evidence.length && dyad.evidence.length >= 500;
  useEffect(() => {
    setMore([]);
    setRest(wanted ? 'reading' : 'nothing');
    if (!wanted) return undefined;
    const abort = new AbortController();
    const load = async () => {
      let all: Claim[] = [];
      let next: string | null = '';
      for (let page = 0; page < MOST_PAGES && next !== null; page++) {
        const answer: List<Claim> = await get<List<Claim>>(next ? `${url}&next=${encodeURIComponent(next)}` : url, abort.signal);
        all = [...all, ...answer.items];
        next = answer.next;
        setMore(all);
      }
      setRest(next === null ? 'nothing' : 'left');
    };
    load().catch(() => abort.signal.aborted || setRest('left'));
    return () => abort.abort();
  }, [dyad, url, wanted]);
  const claims = useMemo(() => {
    if (more.length === 0) return dyad.evidence;
    const known = new Set(more.map((claim) => claim.id));
    return [...more, ...dyad.evidence.filter((claim) => !known.has(claim.id))]
      .sort((a, b) => order(begin(a), begin(b)) || order(a.id, b.id));
  }, [dyad, more]);
  return { claims, rest };
}

export function EvidenceList({ claims, titles, chosen, choose, nothing }: {
  claims: Claim[]; titles: Record<string, string>; chosen: string | null; choose: (claim: string) => void; nothing: string;
}) {
  const [room, setRoom] = useState({ from: 0, to: ROOM });
  const list = useRef<HTMLUListElement>(null);
  const at = chosen === null ? -1 : claims.findIndex((claim) => claim.id === chosen);
  const from = Math.min(room.from, Math.max(0, claims.length - ROOM));
  const to = Math.min(claims.length, Math.max(room.to, from + ROOM));
  useLayoutEffect(() => {
    if (at >= 0 && (at < from || at >= to)) setRoom({ from: Math.max(0, at - ROOM / 2), to: at + ROOM / 2 });
  }, [at]);
  useEffect(() => {
    if (at >= 0) list.current?.querySelector('li.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [at, from, to]);
  const earlier = () => setRoom({ from: Math.max(0, from - ROOM), to: Math.min(to, from + 2 * ROOM) });
  const later = () => setRoom({ from: Math.max(from, to - 2 * ROOM), to: to + ROOM });
  return (
    <ul class="rows claims panel" style={{ padding: 0 }} ref={list}>
      {from > 0 && <More key="earlier" reached={earlier} text={`${from.toLocaleString('en')} earlier`} />}
      {claims.slice(from, to).map((claim) => (
        <li key={claim.id} id={`claim-${claim.id}`} class={claim.id === chosen ? 'chosen' : ''} onClick={() => choose(claim.id)}>
          <p class="who">{who(claim)}</p>
          <Evidence claim={claim} title={titles[claim.doc]} />
        </li>
      ))}
      {to < claims.length && <More key="later" reached={later} text={`${(claims.length - to).toLocaleString('en')} more`} />}
      {claims.length === 0 && <li class="none"><p class="note">{nothing}</p></li>}
    </ul>
  );
}

/** The end of what is in the page: reached by scrolling or by its button. */
function More({ reached, text }: { reached: () => void; text: string }) {
  const row = useRef<HTMLLIElement>(null);
  const act = useRef(reached);
  act.current = reached;
  useEffect(() => {
    if (!row.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && act.current(), { rootMargin: '300px' });
    observer.observe(row.current);
    return () => observer.disconnect();
  }, [text]);
  return <li class="more" ref={row}><button onClick={reached}>{text}</button></li>;
}
