import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Host } from './index';

/** The window: one Tauri command carries all of ours. */
export function tauri(): Host {
  return {
    ask: (name, input) => invoke('call', { name, input }),
    askBytes: (name, input) => invoke<ArrayBuffer>('call', { name, input }),
    listen(name, hear) {
      const off = listen(name, (event) => hear(event.payload));
      return () => void off.then((stop) => stop());
    },
    // The shell shows the window by itself a little later, should this come to nothing.
    appear: () => void invoke('plugin:window|show', { label: 'main' }).catch(() => undefined),
  };
}
