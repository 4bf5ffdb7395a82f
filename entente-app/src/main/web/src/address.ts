// Every state of the page is in its address.
import { useEffect, useState } from 'preact/hooks';

export interface Place { path: string[]; query: URLSearchParams }

function here(): Place {
  const path = location.pathname.split('/').filter(Boolean).map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return { path, query: new URLSearchParams(location.search) };
}

const listeners = new Set<() => void>();
addEventListener('popstate', () => listeners.forEach((told) => told()));

/** Where the page is; told anew when that changes. */
export function usePlace(): Place {
  const [place, set] = useState(here);
  useEffect(() => {
    const told = () => set(here());
    listeners.add(told);
    return () => void listeners.delete(told);
  }, []);
  return place;
}

export function go(href: string, replace = false): void {
  if (href === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  listeners.forEach((told) => told());
}

/** A link within the page; the perspective (level, day of knowledge) goes along. */
export function link(parts: string[], query: Record<string, string | null | undefined> = {}): string {
  const kept = new URLSearchParams();
  const now = new URLSearchParams(location.search);
  for (const name of ['level', 'as_of']) {
    const value = now.get(name);
    if (value) kept.set(name, value);
  }
  for (const [name, value] of Object.entries(query)) {
    if (value) kept.set(name, value);
    else kept.delete(name);
  }
  const asked = kept.toString();
  return '/' + parts.map(encodeURIComponent).join('/') + (asked ? '?' + asked : '');
}

/** Changes parameters of the present address; a slider replaces it, a choice adds to the history. */
export function ask(changes: Record<string, string | null>, replace = true): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const asked = query.toString();
  go(location.pathname + (asked ? '?' + asked : ''), replace);
}

/** Follows links within the page without loading it anew. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const anchor = (event.target as Element).closest?.('a');
  if (!anchor || anchor.origin !== location.origin || anchor.target || anchor.hasAttribute('download')) return;
  if (anchor.pathname.startsWith('/api/') || anchor.hash) return;
  event.preventDefault();
  go(anchor.pathname + anchor.search);
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
