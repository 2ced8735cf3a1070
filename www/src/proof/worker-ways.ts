// Every way out of the worker, where the workbook is. What a document has and a worker has not is tried all the same.

import { unless, type Way } from './attempts.ts';
import { database, events, request, socket, transport } from './shared-ways.ts';

declare function importScripts(address: string): void;

export const WORKER_WAYS: readonly Way[] = [
  { way: 'fetch', go: address => fetch(address, { mode: 'no-cors' }) },
  { way: 'XMLHttpRequest', needs: 'XMLHttpRequest', go: request },
  { way: 'sendBeacon', go: address => unless(navigator.sendBeacon(address, 'x')) },
  { way: 'WebSocket', needs: 'WebSocket', go: socket },
  { way: 'EventSource', needs: 'EventSource', go: events },
  { way: 'WebTransport', needs: 'WebTransport', go: transport },
  { way: 'importScripts', go: address => importScripts(address) },
  { way: 'import()', go: address => import(/* @vite-ignore */ address) },
  { way: 'Worker', needs: 'Worker', go: address => new Worker(address) },
  { way: 'FontFace', needs: 'FontFace', go: address => new FontFace('proof', `url(${address})`).load() },
  {
    way: 'WebRTC',
    needs: 'RTCPeerConnection',
    go: address => new RTCPeerConnection({ iceServers: [{ urls: address }] }),
  },
  { way: 'document', needs: 'document', go: () => document.body },
  { way: 'localStorage', needs: 'localStorage', go: () => localStorage.setItem('x', 'x') },
  { way: 'indexedDB', needs: 'indexedDB', go: database },
  { way: 'caches', needs: 'caches', go: () => caches.open('x') },
];
