/** Keeps a value in a map. With more values than `most`, all are forgotten before. */
export function keep<Value>( known: Map<string, Value>, most: number, key: string, value: Value ): void {
	if ( known.size > most ) {
		known.clear();
	}
	known.set( key, value );
}
