import { h, type JSX } from 'preact';
import { LAST_VISIT, type Visit } from '../../app/visits';
import type { EditMessageKey, Messages } from '../../messages/messages';
import type { ViewProps } from '../view';

/** No wiki is older. While somebody types a year, the browser gives years such as 0002. */
const FIRST_DAY = '2001-01-01';

export interface SinceChoiceProps extends ViewProps {
	readonly msg: Messages<EditMessageKey>;
	/** 'YYYY-MM-DD' */
	readonly day: string;
	/** The end of the reader's last visit; null if it is not known. */
	readonly visit: Visit | null;
	readonly onForget: () => void;
}

/** The choice of the day since when changes are shown. */
export function SinceChoice( { view: { context, state: { query }, actions }, msg, day, visit, onForget }: SinceChoiceProps ): JSX.Element {
	const { idPrefix, today } = context;
	const id = `${ idPrefix }-since`;
	const choose = ( since: string ): void => actions.choose( { ...query, since } );
	const button = ( since: string, text: string ): JSX.Element => (
		<button type="button" class={ `cdx-button${ query.since === since ? ' cdx-button--action-progressive' : '' }` } aria-pressed={ query.since === since } onClick={ () => choose( since ) }>{ text }</button>
	);
	return (
		<div class="program-explorer__since" role="group" aria-label={ msg( 'edit-changes-since' ) }>
			<label for={ id }>{ msg( 'edit-changes-since' ) }</label>
			<span class="cdx-text-input">
				<input type="date" class="cdx-text-input__input" id={ id } value={ day } min={ FIRST_DAY } max={ today } onChange={ ( { currentTarget: { value } } ) => {
					if ( value >= FIRST_DAY && value <= today ) {
						choose( value );
					}
				} } />
			</span>
			{ button( '', msg( 'edit-changes-days' ) ) }
			{ button( `${ today.slice( 0, 4 ) }-01-01`, msg( 'edit-changes-year' ) ) }
			{ visit && button( LAST_VISIT, msg( 'edit-changes-visit' ) ) }
			{ visit && <button type="button" class="cdx-button cdx-button--weight-quiet" onClick={ onForget }>{ msg( 'edit-changes-forget' ) }</button> }
		</div>
	);
}
