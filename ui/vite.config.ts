import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { latinFaces } from './faces.ts';

export default defineConfig({
  // Tests of pure pieces show no letters.
  plugins: [svelte(), ...(process.env.VITEST ? [] : [latinFaces()])],
  // Relative addresses: the window serves from its own scheme, the bridge of the tests from a port.
  base: './',
  resolve: {
    alias: { $: fileURLToPath(new URL('./src', import.meta.url)) },
    // Vitest would else take the server's half of Svelte.
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
  },
  build: {
    target: ['chrome120', 'safari17'],
    // A data: address would not pass the window's content security policy for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
