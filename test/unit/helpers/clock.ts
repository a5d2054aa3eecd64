/** The timers of the document's window, which vitest's fake timers do not replace. Time passes only by `pass`. */
export interface Clock {
	readonly pass: ( milliseconds: number ) => void;
	/** The number of timers that are waiting. */
	readonly waiting: () => number;
	readonly restore: () => void;
}

export function stopClock(): Clock {
	const view = document.defaultView as unknown as Record<'setTimeout' | 'clearTimeout', unknown>;
	const { setTimeout, clearTimeout } = view;
	const waiting = new Map<number, { readonly at: number; readonly act: () => void }>();
	let now = 0;
	let last = 0;
	view.setTimeout = ( act: () => void, delay: number ) => {
		waiting.set( ++last, { at: now + delay, act } );
		return last;
	};
	view.clearTimeout = ( id: number ) => waiting.delete( id );
	return {
		pass: ( milliseconds ) => {
			const end = now + milliseconds;
			// One after the other, because a timer may start another one.
			for ( ;; ) {
				const [ id, timer ] = [ ...waiting ].filter( ( [ , { at } ] ) => at <= end ).sort( ( [ , a ], [ , b ] ) => a.at - b.at )[ 0 ] ?? [];
				if ( id === undefined || !timer ) {
					break;
				}
				now = Math.max( now, timer.at );
				waiting.delete( id );
				timer.act();
			}
			now = end;
		},
		waiting: () => waiting.size,
		restore: () => Object.assign( view, { setTimeout, clearTimeout } )
	};
}
