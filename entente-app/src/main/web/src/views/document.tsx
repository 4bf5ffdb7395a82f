import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Claim, type Document as Report, type DocumentRow, type List, type Phase, Problem, type Types, address, post, useData, words,
} from '../api';
import { ask, go, link, type Place } from '../address';
import { dayEnd, day, percent, told } from '../time';
import { counted, Dated, Downloads, dyadLink, Numbers, phasesTold, Strip, TypeTag, Waiting, who } from '../parts/common';

interface Effect {
  number: number;
  told: string;
  dyads: { first: { id: string; name: string }; second: { id: string; name: string }; before: Phase[]; after: Phase[]; claims_before: number; claims_after: number }[];
}

export default function Document({ place, status, again }: { place: Place; status: { read_only: boolean }; again: () => void }) {
  const [, id = ''] = place.path;
  const query = { as_of: place.query.get('as_of') };
  const url = address(['documents', id], query);
  const answer = useData<Report>(url);
  const types = useData<Types>(status.read_only ? null : '/api/types');
  const report = answer.data;
  return (
    <>
      <Waiting of={report ? { ...answer, loading: false } : answer} />
      {report && <Reader report={report} url={url} place={place} readOnly={status.read_only} types={types.data} changed={() => { answer.again(); again(); }} />}
    </>
  );
}

function Reader({ report, url, place, readOnly, types, changed }: {
  report: Report; url: string; place: Place; readOnly: boolean; types: Types | null; changed: () => void;
}) {
  const claims = useMemo(
    () => [...report.claims, ...(report.rejected ?? [])].sort((a, b) => a.begin - b.begin || a.end - b.end || a.id.localeCompare(b.id)),
    [report],
  );
  const rejected = useMemo(() => new Set((report.rejected ?? []).map((claim) => claim.id)), [report]);
  const asked = place.query.get('claim');
  const chosen = claims.find((claim) => claim.id === asked)?.id ?? claims[0]?.id ?? null;
  const [effect, setEffect] = useState<Effect | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const why = useRef<HTMLInputElement>(null);
  const sent = useRef(new Set<string>());
  const choose = (claim: string) => claim !== chosen && ask({ claim, edit: null });
  const editing = place.query.has('edit') ? chosen : null;
  const edit = (claim: string | null) => ask(claim ? { claim, edit: 'yes' } : { edit: null });
  const of = (claim: string) => (report.corrections ?? []).filter((correction) => correction.claim === claim && !correction.undone);

  // Keys come faster than answers: each correction waits for the one before, none is dropped.
  const queue = useRef<Promise<void>>(Promise.resolve());
  const newest = useRef(new Map<string, number>());
  const one = async (path: string, body: unknown): Promise<Effect | null> => {
    setBusy(true);
    setProblem('');
    try {
      const answer = await post<Effect>(path, body);
      setEffect(answer);
      changed();
      return answer;
    } catch (error) {
      setProblem(error instanceof Problem ? error.message : 'The server does not answer.');
      return null;
    } finally {
      setBusy(false);
    }
  };
  const correct = (claim: Claim, change: Record<string, string>) => {
    sent.current.add(claim.id);
    setReason('');
    queue.current = queue.current.then(async () => {
      const answer = await one('/api/corrections', { claim: claim.id, ...change });
      if (answer) newest.current.set(claim.id, answer.number);
      if (answer && new URLSearchParams(location.search).get('claim') === claim.id) edit(null);
    });
  };
  const undo = (claim: Claim) => {
    sent.current.delete(claim.id);
    queue.current = queue.current.then(async () => {
      const number = newest.current.get(claim.id) ?? of(claim.id).at(-1)?.number;
      if (number !== undefined && await one(`/api/corrections/${number}/undo`, { reason: '' })) newest.current.delete(claim.id);
    });
  };

  const seen = (claim: Claim) => sent.current.has(claim.id) || of(claim.id).length > 0;
  const after = useRef<string | null>(null);
  /** The next claim that nothing was said of, from the chosen one on and then from the top; further, the next report. */
  const onward = (further = false) => {
    const at = claims.findIndex((claim) => claim.id === chosen);
    const next = [...claims.slice(at + 1), ...claims.slice(0, Math.max(0, at))].find((claim) => !seen(claim));
    if (next) choose(next.id);
    else if (further && after.current) go(link(['document', after.current]));
  };

  const acts = useRef<(event: KeyboardEvent) => void>(() => undefined);
  acts.current = (event: KeyboardEvent) => {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select')) return;
    const at = claims.findIndex((claim) => claim.id === chosen);
    const claim = claims[at];
    const step = (to: number) => {
      const next = claims[Math.min(claims.length - 1, Math.max(0, to))];
      if (next) choose(next.id);
    };
    if (event.key === 'j') step(at + 1);
    else if (event.key === 'k') step(at - 1);
    else if (event.key === 'n') onward(true);
    else if (readOnly || !claim) return;
    else if (event.key.toLowerCase() === 'c' || event.key.toLowerCase() === 'r') {
      correct(claim, { action: event.key.toLowerCase() === 'c' ? 'confirm' : 'reject', reason });
      if (event.shiftKey) onward();
    } else if (event.key === 'w') why.current?.focus();
    else if (event.key === 'e') edit(claim.id);
    else if (event.key === 'u') undo(claim);
    else return;
    event.preventDefault();
  };
  // Before the first paint: a key that is pressed as soon as the claims are seen must not be lost.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => acts.current(event);
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  useEffect(() => {
    if (!chosen) return;
    list.current?.querySelector(`[data-claim="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
    setReason('');
  }, [chosen]);
  const following = useData<List<DocumentRow>>(address(['documents'], { after: report.id, as_of: place.query.get('as_of'), limit: '1' })).data?.items[0];
  after.current = following?.id ?? null;
  const gone = claims.filter((claim) => of(claim.id).length > 0).length;

  return (
    <>
      <div class="head">
        <div>
          <h1>{report.title || report.id}</h1>
          <p class="meta" style={{ marginTop: '0.4rem' }}>
            <span>{report.published ? told(report.published) : 'date unknown'}</span>
            {report.source && <Source source={report.source} />}
            <span>{counted(report.claims.length, 'claim')}{(report.rejected ?? []).length > 0 && `, ${(report.rejected ?? []).length} rejected`}</span>
          </p>
        </div>
        <Downloads url={url} list={address(['claims'], { doc: report.id, as_of: place.query.get('as_of') })} of="this report" />
      </div>
      {problem && <p class="problem" role="alert" style={{ marginBottom: '1rem' }}>{problem}</p>}
      {effect && <Changed effect={effect} close={() => setEffect(null)} />}
      <div class="reader">
        <article class="text" aria-label="Text"><Marked text={report.text} claims={report.claims} chosen={chosen} choose={choose} /></article>
        <section class="side" aria-label="Claims">
          {!readOnly && claims.length > 0 && (
            <p class="note" style={{ marginBottom: '0.6rem' }}>
              {gone > 0 && <strong>{gone} of {claims.length} gone through. </strong>}
              <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>n</kbd> next not gone through, at the end the next report, <kbd>c</kbd> confirm, <kbd>r</kbd> reject
              (with <kbd>Shift</kbd> go on at once), <kbd>w</kbd> say why, <kbd>e</kbd> edit, <kbd>u</kbd> undo
            </p>
          )}
          <ul class="rows claims panel" style={{ padding: 0 }} ref={list}>
            {claims.map((claim) => (
              <li key={claim.id} data-claim={claim.id} class={`${claim.id === chosen ? 'chosen' : ''}${rejected.has(claim.id) ? ' rejected' : ''}`}
                onClick={() => choose(claim.id)}>
                <p class="who"><a class="plain" href={link(['document', report.id], { claim: claim.id })} aria-current={claim.id === chosen ? 'true' : undefined}>{who(claim)}</a></p>
                <p class="meta">
                  <TypeTag type={claim.type} quad={claim.quad} /><span>{claim.status}</span><Dated claim={claim} />
                  <span title="Share of such claims found right">{percent(claim.confidence)}</span>
                  {claim.source && claim.target && <a href={dyadLink(claim.source.id, claim.target.id, { level: 'none', claim: claim.id })}>the pair</a>}
                </p>
                {claim.id === chosen && <Details claim={claim} />}
                {of(claim.id).map((correction) => (
                  <p key={correction.number} class="said">
                    <strong class={correction.action === 'reject' ? 'verdict-rejected' : 'verdict-confirmed'}>{correction.told}</strong>
                    {' '}by {correction.author}{correction.reason && `: ${correction.reason}`}
                  </p>
                ))}
                {claim.id === chosen && !readOnly && (
                  <div class="acts">
                    <button disabled={busy} onClick={() => correct(claim, { action: 'confirm', reason })}>Confirm</button>
                    <button disabled={busy} onClick={() => correct(claim, { action: 'reject', reason })}>Reject</button>
                    <button disabled={busy} onClick={() => edit(editing === claim.id ? null : claim.id)} aria-expanded={editing === claim.id}>Edit</button>
                    {of(claim.id).length > 0 && <button disabled={busy} onClick={() => undo(claim)}>Undo</button>}
                    <input ref={why} type="text" class="why-said" aria-label="Why" placeholder="Why (need not be said)" maxLength={500} value={reason}
                      onInput={(event) => setReason((event.target as HTMLInputElement).value)}
                      onKeyDown={(event) => (event.key === 'Enter' || event.key === 'Escape') && (event.target as HTMLInputElement).blur()} />
                  </div>
                )}
                {editing === claim.id && types && <Edit claim={claim} types={types} busy={busy} send={(change) => correct(claim, change)} cancel={() => edit(null)} />}
              </li>
            ))}
            {claims.length === 0 && <li><p class="note">Nothing in this report was read as a claim.</p></li>}
          </ul>
          {following && <p class="note" style={{ marginTop: '0.8rem' }}>Next report: <a href={link(['document', following.id])}>{following.title || following.id}</a></p>}
        </section>
      </div>
    </>
  );
}

function Source({ source }: { source: string }) {
  return /^https?:\/\//i.test(source) ? <a href={source} target="_blank" rel="noreferrer noopener">{source}</a> : <span>{source}</span>;
}

function Details({ claim }: { claim: Claim }) {
  const rows: [string, string][] = [
    ['Read by', claim.rule], ['CAMEO', claim.cameo], ['Mode', claim.mode],
    ['Said by', claim.attribution?.name ?? ''], ['Where', claim.where?.name ?? ''],
  ];
  return (
    <p class="meta">
      {rows.filter(([, value]) => value).map(([name, value]) => <span key={name}>{name}: {value}</span>)}
      <Numbers claim={claim} />
    </p>
  );
}

/** The text, cut wherever a claim begins or ends; offsets count code points. */
function Marked({ text, claims, chosen, choose }: { text: string; claims: Claim[]; chosen: string | null; choose: (claim: string) => void }) {
  const pieces = useMemo(() => {
    const points = Array.from(text);
    const cuts = [...new Set([0, points.length, ...claims.flatMap((claim) => [claim.begin, claim.end])])]
      .filter((cut) => cut >= 0 && cut <= points.length).sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, i) => {
      const to = cuts[i + 1] ?? points.length;
      return { from, words: points.slice(from, to).join(''), claims: claims.filter((claim) => claim.begin <= from && claim.end >= to) };
    });
  }, [text, claims]);
  return (
    <>
      {pieces.map((piece) => {
        if (piece.claims.length === 0) return piece.words;
        const smallest = [...piece.claims].sort((a, b) => a.end - a.begin - (b.end - b.begin))[0] as Claim;
        const here = piece.claims.some((claim) => claim.id === chosen);
        return (
          <mark key={piece.from} class={here ? 'chosen' : ''} title={piece.claims.map(summary).join('\n')} onClick={() => choose(smallest.id)}>
            {piece.words}
          </mark>
        );
      })}
    </>
  );
}

function summary(claim: Claim): string {
  return `${who(claim)}: ${words(claim.type)}, ${claim.status}, ${claim.when?.edtf ?? 'no date'}, rule ${claim.rule}, ${percent(claim.confidence)} of such are right`;
}

function Edit({ claim, types, busy, send, cancel }: {
  claim: Claim; types: Types; busy: boolean; send: (change: Record<string, string>) => void; cancel: () => void;
}) {
  const submit = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const change: Record<string, string> = { action: 'change', reason: String(form.get('reason') ?? '') };
    for (const name of ['type', 'status', 'when', 'source', 'target']) {
      const value = String(form.get(name) ?? '').trim();
      const before = { type: claim.type, status: claim.status, when: claim.when?.edtf ?? '', source: claim.source?.name ?? '', target: claim.target?.name ?? '' }[name];
      if (value && value !== before) change[name] = value;
    }
    send(change);
  };
  const kinds = claim.kind === 'event' ? types.events.map((type) => type.name) : claim.kind === 'tie' ? types.ties : claim.kind === 'shift' ? types.shifts : [claim.type];
  return (
    <form class="edit" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && cancel()}>
      <label>Type<select name="type" autofocus>{kinds.map((kind) => <option key={kind} value={kind} selected={kind === claim.type}>{words(kind)}</option>)}</select></label>
      <label>Status<select name="status">{types.statuses.map((one) => <option key={one} value={one} selected={one === claim.status}>{one}</option>)}</select></label>
      <label>When (EDTF)<input name="when" type="text" defaultValue={claim.when?.edtf ?? ''} maxLength={60} /></label>
      <label>Who<input name="source" type="text" defaultValue={claim.source?.name ?? ''} maxLength={200} /></label>
      <label>To whom<input name="target" type="text" defaultValue={claim.target?.name ?? ''} maxLength={200} /></label>
      <label class="wide">Reason<input name="reason" type="text" maxLength={500} /></label>
      <div class="wide acts"><button class="main" type="submit" disabled={busy}>Save</button><button type="button" onClick={cancel}>Cancel</button></div>
    </form>
  );
}

/** What a correction did to the pairs that it touches. */
function Changed({ effect, close }: { effect: Effect; close: () => void }) {
  return (
    <div class="effect" role="status">
      <div class="meta" style={{ justifyContent: 'space-between' }}>
        <strong style={{ color: 'var(--ink)' }}>{effect.told}</strong>
        <button onClick={close}>Close</button>
      </div>
      {effect.dyads.length === 0 && <p class="note">It touches no pair.</p>}
      {effect.dyads.map((dyad) => {
        const all = [...dyad.before, ...dyad.after];
        const from = Math.min(...all.map((phase) => day(phase.from)));
        const to = Math.max(...all.map((phase) => dayEnd(phase.to)));
        const same = JSON.stringify(dyad.before) === JSON.stringify(dyad.after);
        return (
          <div class="mini" key={dyad.first.id + dyad.second.id} style={{ marginTop: '0.5rem' }}>
            <a class="pair" href={dyadLink(dyad.first.id, dyad.second.id)} onClick={(event) => { event.preventDefault(); go(dyadLink(dyad.first.id, dyad.second.id)); }}>{dyad.first.name} – {dyad.second.name}</a>
            {all.length > 0 && !same && <><span class="note">before</span><Strip phases={dyad.before} from={from} to={to} label={`before: ${phasesTold(dyad.before)}`} /></>}
            {all.length > 0 && <><span class="note">{same ? 'the phases stay as they are; probabilities may have moved' : 'after'}</span><Strip phases={dyad.after} from={from} to={to} label={`after: ${phasesTold(dyad.after)}`} /></>}
            <span class="note">{counted(dyad.claims_before, 'claim')} before, {dyad.claims_after.toLocaleString('en')} after</span>
          </div>
        );
      })}
    </div>
  );
}
