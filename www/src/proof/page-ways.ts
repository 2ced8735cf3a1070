// Every way out of a document that can be tried without leaving it.

import { unless, type Way } from './attempts.ts';
import { database, events, request, socket, transport } from './shared-ways.ts';

/** A place for what is tried, which nobody is meant to see, hear or reach. */
const scratch = () => {
  const box = Object.assign(document.createElement('div'), { inert: true, ariaHidden: 'true' });
  return document.body.appendChild(box);
};

/** An element that fetches something when it comes into the document, and goes again. Says so when it got nothing. */
function element(tag: string, values: Record<string, unknown>, inHead = false): Promise<unknown> {
  const made = document.createElement(tag);
  const box = scratch();
  (inHead ? document.head : box).append(made);
  setTimeout(() => {
    made.remove();
    box.remove();
  }, 2000);
  const answer = new Promise((done, refuse) => {
    made.onload = done;
    made.onerror = () => refuse(new Error(`no ${tag}`));
  });
  Object.assign(made, values);
  return answer;
}

const link = (values: Record<string, unknown>) => element('link', values, true);

/** A sandbox stops a form before it is even asked whether it may be sent. */
function submit(address: string): void {
  const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
  let isAsked = false;
  form.addEventListener('submit', () => {
    isAsked = true;
  });
  scratch().append(form);
  form.requestSubmit();
  unless(isAsked);
}

/** A connection between browsers; the server that it first asks is the address. */
function connect(address: string): void {
  const { host } = new URL(address);
  const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
  peer.createDataChannel('x');
  void peer.createOffer().then(offer => peer.setLocalDescription(offer));
  setTimeout(() => peer.close(), 2000);
}

export const PAGE_WAYS: readonly Way[] = [
  { way: 'fetch', go: address => fetch(address, { mode: 'no-cors' }) },
  { way: 'XMLHttpRequest', go: request },
  { way: 'sendBeacon', go: address => unless(navigator.sendBeacon(address, 'x')) },
  { way: 'WebSocket', needs: 'WebSocket', go: socket },
  { way: 'EventSource', needs: 'EventSource', go: events },
  { way: 'WebTransport', needs: 'WebTransport', go: transport },
  { way: 'img', go: src => element('img', { src }) },
  { way: 'video', go: src => element('video', { src, preload: 'auto' }) },
  { way: 'script', go: src => element('script', { src }) },
  { way: 'stylesheet', go: href => link({ rel: 'stylesheet', href }) },
  { way: 'background-image', go: paint },
  { way: 'FontFace', go: address => new FontFace('proof', `url(${address})`).load() },
  { way: 'iframe', directive: 'frame-src', go: src => element('iframe', { src }) },
  { way: 'object', go: data => element('object', { data }) },
  { way: 'embed', go: src => element('embed', { src }) },
  { way: 'Worker', go: address => new Worker(address) },
  { way: 'import()', go: address => import(/* @vite-ignore */ address) },
  { way: 'form', go: submit },
  { way: 'window.open', go: address => unless(open(address)) },
  { way: 'top.location', go: address => Object.assign(top as object, { location: address }) },
  { way: 'serviceWorker', go: address => navigator.serviceWorker.register(address) },
  { way: 'prefetch', go: href => link({ rel: 'prefetch', href }) },
  { way: 'preload', go: href => link({ rel: 'preload', as: 'image', href }) },
  { way: 'modulepreload', go: href => link({ rel: 'modulepreload', href }) },
  { way: 'preconnect', go: href => link({ rel: 'preconnect', href }) },
  { way: 'dns-prefetch', go: href => link({ rel: 'dns-prefetch', href }) },
  { way: 'WebRTC', needs: 'RTCPeerConnection', go: connect },
  { way: 'localStorage', go: () => localStorage.setItem('x', 'x') },
  { way: 'sessionStorage', go: () => sessionStorage.setItem('x', 'x') },
  { way: 'cookie', go: cookie },
  { way: 'indexedDB', needs: 'indexedDB', go: database },
  { way: 'caches', needs: 'caches', go: () => caches.open('x') },
];

function paint(address: string): void {
  const box = scratch();
  box.style.backgroundImage = `url(${address})`;
  box.textContent = ' ';
  setTimeout(() => box.remove(), 2000);
}

function cookie(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: whether there is one is what is asked
  document.cookie = 'x=x';
  unless(document.cookie);
}
