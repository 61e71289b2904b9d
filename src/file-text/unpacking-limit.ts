import { TransformStream, type DecompressionStream as Unpacking } from 'node:stream/web';

/** The globals with which pdf.js unpacks streams: first the one, then the other by hand when it fails. */
interface Globals {
  DecompressionStream: new (format: 'deflate') => object;
  Uint8Array: Uint8ArrayConstructor;
}

/**
 * Makes whatever unpacks to more than `max` bytes fail. V8's limits do not count byte arrays and pdf.js has no limit of its own, so that a
 * small pdf could unpack to more than the machine has. Only for a thread that reads one document.
 */
export const limitUnpacking = (globals: Globals, max: number): { readonly exceeded: () => boolean } => {
  let exceeded = false;
  const check = (bytes: number): void => {
    if (bytes <= max) return;
    exceeded = true;
    throw new RangeError('more than a document may unpack to');
  };

  globals.Uint8Array = new Proxy(globals.Uint8Array, {
    construct(target, given, newTarget) {
      if (typeof given[0] === 'number') check(given[0]);
      return Reflect.construct(target, given, newTarget);
    },
  });

  globals.DecompressionStream = new Proxy(globals.DecompressionStream, {
    construct(target, given) {
      const { readable, writable }: Unpacking = Reflect.construct(target, given);
      let total = 0;
      const counting = new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, controller) {
          total += piece.byteLength;
          check(total);
          controller.enqueue(piece);
        },
      });
      return { readable: readable.pipeThrough(counting), writable };
    },
  });

  return { exceeded: () => exceeded };
};
