/**
 * Imported before all else: keeps compiled code of the (large) dependencies on disk, which halves the time that
 * importing them takes.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// A folder that cannot be written to only means no cache. A NODE_COMPILE_CACHE that is already set wins.
enableCompileCache(fileURLToPath(new URL('../.data/compile-cache', import.meta.url)));
