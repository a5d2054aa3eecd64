-- <nowiki>
-- Program Explorer 0.1.0 (MIT)
-- From src/lua/ with the hash d338a369f71e9127.
-- Do not edit here: edits are lost with the next release. The README says how to change it.

-- from src/messages/i18n/
package.preload[ 'Module:Program explorer/languages' ] = function ()
	return { 'ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'id', 'ja', 'pt', 'ru', 'sw', 'uk', 'zh-hans', 'zh-hant' }
end

-- src/lua/arguments.lua
package.preload[ 'Module:Program explorer/arguments' ] = function ()
	--[[
	The template's arguments: what they say, and what of it cannot be.
	]]
	local texts = require( 'Module:Program explorer/texts' )
	local sort = require( 'Module:Program explorer/sort' )

	local arguments = {}

	-- Every other name is that of a facet.
	local KNOWN = {}
	for name in ( 'source lang current past current-anchor past-anchor level all limit sort view q fallback' ):gmatch( '%S+' ) do
		KNOWN[ name ] = true
	end

	local MOST_LETTERS = 200

	--- The arguments that say something, those of the template before those of #invoke.
	-- @param frame
	-- @return name → text without space around
	function arguments.of( frame )
		local values = {}
		local parent = frame:getParent()
		for _, args in ipairs( { frame.args, parent and parent.args or {} } ) do
			for name, value in pairs( args ) do
				value = mw.text.trim( tostring( value ) )
				if value ~= '' then
					values[ tostring( name ) ] = value
				end
			end
		end
		return values
	end

	--- The data page that is meant where none is named: that of the page, and of the page it translates.
	function arguments.defaultSource( title )
		local page = title.prefixedText
		local base, last = page:match( '^(.+)/([^/]+)$' )
		if base and mw.language.isKnownLanguageTag( last ) then
			page = base
		end
		return page .. '/programs.json'
	end

	local function whole( value, least, most )
		local number = value:find( '^%d+$' ) and tonumber( value, 10 )
		return number and number >= least and number <= most and number or nil
	end

	-- Text for the fragment, as src/app/url.ts tidies it.
	local function searchText( value )
		local text = mw.text.trim( ( texts.plainSpaces( mw.text.killMarkers( value ) ):gsub( ' +', ' ' ) ) )
		return text ~= '' and mw.ustring.sub( text, 1, MOST_LETTERS ) or nil
	end

	--- Reads all but the preset.
	-- @param values From `of`.
	-- @param title The page.
	-- @param complain Called with name and value of what cannot be.
	-- @return source, language, level, limit, sort, view, query, all, headings, anchors, fallback;
	--  absent where nothing, or nothing sensible, is said.
	function arguments.read( values, title, complain )
		local function take( name, read )
			local found = values[ name ] and read( values[ name ] )
			if values[ name ] and not found then
				complain( name, values[ name ] )
			end
			return found or nil
		end
		local function pageTitle( value )
			local page = mw.title.new( value )
			return page and page.prefixedText ~= '' and not page.isExternal and page.prefixedText or nil
		end
		local function oneLine( value )
			return ( value:gsub( '%s*\n%s*', ' ' ) )
		end
		local source = values.source or arguments.defaultSource( title )
		local page = pageTitle( source )
		return {
			source = page,
			sourceAsGiven = source,
			language = take( 'lang', function ( value )
				return texts.isLanguage( value ) and value:lower()
			end ),
			level = take( 'level', function ( value )
				return whole( value, 2, 6 )
			end ),
			limit = take( 'limit', function ( value )
				return whole( value, 1, 10000 )
			end ),
			sort = take( 'sort', function ( value )
				return sort.SORTS[ value ] and value
			end ),
			view = take( 'view', function ( value )
				return value:match( '^[a-z-]+$' )
			end ),
			query = take( 'q', searchText ),
			all = take( 'all', pageTitle ) or page and pageTitle( ( page:gsub( '/[^/]*$', '' ) ) ) or nil,
			headings = { current = take( 'current', oneLine ), past = take( 'past', oneLine ) },
			anchors = { current = values[ 'current-anchor' ], past = values[ 'past-anchor' ] },
			fallback = values.fallback
		}
	end

	--- Whether a name is that of an argument that is no facet.
	function arguments.isKnown( name )
		return KNOWN[ name ] == true
	end

	return arguments
end

-- src/lua/bundle.lua
package.preload[ 'Module:Program explorer/bundle' ] = function ()
	--[[
	Translations of the data, from a MessageBundle of the extension Translate.

	Source: src/programs/translations.ts for the keys; https://www.mediawiki.org/wiki/Help:Extension:Translate/Message_Bundles
	]]
	local messages = require( 'Module:Program explorer/messages' )
	local texts = require( 'Module:Program explorer/texts' )

	local bundle = {}

	-- What a translator may put before a translation that needs work. Translate's own mark is not told here.
	local OUTDATED = '!!FUZZY!!'

	-- The language to ask for, for a bundle knows no fallbacks: that of the words, where the list's has some.
	local function languageOf( chain, pageLanguage )
		local language = chain[ 1 ]
		for _, code in ipairs( chain ) do
			if messages.isKnown[ code ] then
				language = code ~= messages.lastResort and code or language
				break
			end
		end
		return language ~= pageLanguage and language or nil
	end

	-- Key → translation; nil where the wiki has no Translate, or it knows no such bundle.
	local function translationsOf( title, language )
		local isRead, all = pcall( function ()
			local translate = require( 'mw.ext.translate.messageBundle' )
			return translate.newWithoutFallbacks( mw.title.new( title ).prefixedText, language ):getAllTranslations()
		end )
		return isRead and type( all ) == 'table' and all or nil
	end

	-- A word that changes with any translation.
	local function stateOf( all )
		local parts = {}
		for key, text in pairs( all ) do
			parts[ #parts + 1 ] = key .. '=' .. text
		end
		table.sort( parts )
		return mw.hash.hashValue( 'md5', table.concat( parts, '\n' ) ):sub( 1, 12 )
	end

	--- Puts translations among the texts of programs.
	-- @param programs From data.parse; changed in place.
	-- @param title The page of the bundle.
	-- @param chain The list's language and its fallbacks, best first.
	-- @param pageLanguage The language of plain strings.
	-- @return The language and the state of the translations, such as 'fr:0123456789ab'; nil where there are none.
	function bundle.translate( programs, title, chain, pageLanguage )
		local language = languageOf( chain, pageLanguage )
		local all = language and translationsOf( title, language )
		if not all then
			return nil
		end

		local function put( text, key )
			local translation = all[ key ]
			if not text or not texts.isWords( translation ) or translation:find( OUTDATED, 1, true ) == 1 then
				return text
			end
			local both = type( text ) == 'table' and text or { [ pageLanguage:lower() ] = text }
			both[ language:lower() ] = translation
			return both
		end

		for _, program in ipairs( programs ) do
			local key = 'program.' .. program.id .. '.'
			program.title = put( program.title, key .. 'title' )
			program.summary = put( program.summary, key .. 'summary' )
			for place, material in ipairs( program.materials ) do
				material.label = put( material.label, key .. 'material.' .. place )
			end
		end
		return language .. ':' .. stateOf( all )
	end

	return bundle
end

-- src/lua/data.lua
package.preload[ 'Module:Program explorer/data' ] = function ()
	--[[
	A data page's text → its checked programs.

	Strict where a mistake would mislead, forgiving where a reader would otherwise see nothing. Source:
	DESIGN §3; the rules are those of src/programs/read-page.ts and include.ts.
	]]
	local links = require( 'Module:Program explorer/links' )
	local records = require( 'Module:Program explorer/records' )

	local data = {}

	local VERSION = 1
	-- As many as the gadget reads in one request.
	local MOST_INCLUDES = 49

	-- The server gives a page 50 MB, which as many programs and as much text just leave room in. Measured
	-- with programs of 250 and of 1,250 bytes. Source: $wgScribuntoEngineConf, memoryLimit.
	local MOST_PROGRAMS = 2500
	local MOST_BYTES = 2500000
	-- Small values need more room than their bytes, and where the room ends the server gives an error that
	-- nothing can catch. Measured with empty objects, and with vocabularies.
	local MOST_VALUES = 100000
	local MOST_TABLES = 50000
	-- The server's own limit is 100, and what goes beyond takes the whole page along.
	local MOST_DEPTH = 50

	-- Whether JSON can be read without harm; counts what is in it.
	local function isHarmless( text, counts )
		local bare = text:gsub( '\\.', '' ):gsub( '"[^"]*"', '' ):gsub( '[^%[%]{},]+', '' )
		local _, commas = bare:gsub( ',', '' )
		local _, tables = bare:gsub( '[%[{]', '' )
		counts.values = counts.values + commas
		counts.tables = counts.tables + tables
		if counts.values > MOST_VALUES or counts.tables > MOST_TABLES then
			return false
		end
		local depth = 0
		for sign in bare:gmatch( '[%[%]{}]' ) do
			depth = depth + ( ( sign == '[' or sign == '{' ) and 1 or -1 )
			if depth > MOST_DEPTH then
				return false
			end
		end
		return true
	end

	-- Reads JSON. @return page, or nil and why not: 'json', 'version' or 'large'.
	local function readPage( text, counts )
		if not isHarmless( text, counts ) then
			return nil, 'large'
		end
		-- Without preserved keys a list with a hole, or keys like numbers, would come changed.
		local isRead, page = pcall( mw.text.jsonDecode, ( text:gsub( '^\239\187\191', '' ) ), mw.text.JSON_PRESERVE_KEYS )
		if not isRead then
			return nil, 'json'
		end
		if type( page ) ~= 'table' or page.version ~= VERSION then
			return nil, 'version'
		end
		return page
	end

	-- The titles under `include`, each once.
	local function includesOf( page )
		local titles, seen = {}, {}
		if type( page.include ) == 'table' then
			for place = 0, MOST_INCLUDES - 1 do
				local title = page.include[ place ]
				if links.isPage( title ) and not seen[ title ] then
					seen[ title ] = true
					titles[ #titles + 1 ] = title
				end
			end
		end
		return titles
	end

	-- The ids of the facets in the order to show them. The order of vocabularies is lost with the order
	-- of keys; without a list they come by name.
	local function readFacets( raw, vocabularies )
		local names = {}
		for name in pairs( vocabularies ) do
			names[ #names + 1 ] = name
		end
		table.sort( names )
		table.insert( names, 1, 'status' )
		names[ #names + 1 ] = 'language'
		names[ #names + 1 ] = 'period'

		local known, facets = {}, {}
		for _, name in ipairs( names ) do
			known[ name ] = true
		end
		for _, name in ipairs( records.isList( raw ) and records.elements( raw ) or names ) do
			if known[ name ] then
				known[ name ] = nil
				facets[ #facets + 1 ] = name
			end
		end
		return facets
	end

	--- Reads a data page.
	-- @param text The page's JSON, or whatever stands there.
	-- @param options today: gives 'YYYY-MM-DD', called only where something hangs on it; textOf: gives
	--  the text of an included page by its title, nil where there is none.
	-- @return { programs, vocabularies, facets, includes, unread, isCut, isOff, bundle }, `includes` and `unread` being
	--  titles, `bundle` that of a page with translations or nil, `isCut` telling that there are more programs than can be read,
	--  `isOff` that everybody is to see the list alone; or nil and why not: 'json', 'version' or 'large'.
	function data.parse( text, options )
		local counts = { values = 0, tables = 0 }
		local page, fault = readPage( text, counts )
		if not page then
			return nil, fault
		end
		local list = {
			programs = {}, vocabularies = records.readVocabularies( page.vocabularies ),
			includes = includesOf( page ), unread = {}, isOff = page.enabled == false,
			bundle = links.isPage( page.bundle ) and page.bundle or nil
		}
		list.facets = readFacets( page.facets, list.vocabularies )

		local seen = {}
		local function add( from )
			local raws = records.elements( from.programs )
			-- What has been read need not be kept: memory is short.
			from.programs = nil
			for place, raw in ipairs( raws ) do
				if #list.programs == MOST_PROGRAMS then
					list.isCut = true
					return
				end
				raws[ place ] = false
				local program = records.readProgram( raw, list.vocabularies, options.today )
				if program and not seen[ program.id ] then
					seen[ program.id ] = true
					list.programs[ #list.programs + 1 ] = program
				end
			end
		end
		add( page )
		local bytes = #text
		for _, title in ipairs( list.includes ) do
			local more = not list.isCut and options.textOf( title )
			bytes = bytes + ( more and #more or 0 )
			list.isCut = list.isCut or bytes > MOST_BYTES
			local other, why = nil, nil
			if more and not list.isCut then
				other, why = readPage( more, counts )
			end
			list.isCut = list.isCut or why == 'large'
			if other then
				add( other )
			elseif list.isCut then
				break
			else
				list.unread[ #list.unread + 1 ] = title
			end
		end
		return list
	end

	return data
end

-- src/lua/dates.lua
package.preload[ 'Module:Program explorer/dates' ] = function ()
	--[[
	Dates at reduced precision, and the status that follows from them.

	Source: DESIGN §3; the rules are those of src/programs/dates.ts and src/programs/status.ts, and
	test/cases/ holds the two against each other.
	]]
	local dates = {}

	--- In the order readers care about: what they can join comes first.
	dates.STATUSES = { 'open', 'upcoming', 'ongoing', 'paused', 'past' }

	local isStatus = {}
	for _, status in ipairs( dates.STATUSES ) do
		isStatus[ status ] = true
	end

	--- Whether a value is one of the five.
	function dates.isStatus( value )
		return type( value ) == 'string' and isStatus[ value ] == true
	end

	local function daysInMonth( year, month )
		if month == 2 then
			return year % 4 == 0 and ( year % 100 ~= 0 or year % 400 == 0 ) and 29 or 28
		end
		return ( month == 4 or month == 6 or month == 9 or month == 11 ) and 30 or 31
	end

	--- Reads `2020`, `2020-06`, `2020-06-15`, each with an optional `~` for "approximate".
	-- @param text Anything.
	-- @return { year, month, day, approximate }; nil where it is anything else, or a day the calendar
	--  does not have. Source: ISO 8601-1 reduced precision; EDTF level 1.
	function dates.parse( text )
		if type( text ) ~= 'string' then
			return nil
		end
		local plain, tilde = text:match( '^([%d-]+)(~?)$' )
		if not plain then
			return nil
		end
		local year, month, day = plain:match( '^(%d%d%d%d)%-(%d%d)%-(%d%d)$' )
		if not year then
			year, month = plain:match( '^(%d%d%d%d)%-(%d%d)$' )
		end
		year = tonumber( year or plain:match( '^%d%d%d%d$' ), 10 )
		month = month and tonumber( month, 10 )
		day = day and tonumber( day, 10 )
		if not year or year < 1 or month and ( month < 1 or month > 12 ) or
			day and ( day < 1 or day > daysInMonth( year, month ) ) then
			return nil
		end
		return { year = year, month = month, day = day, approximate = tilde == '~' }
	end

	--- The first day a date can mean.
	-- @return 'YYYY-MM-DD'; such strings compare as dates do.
	function dates.firstDay( date )
		return ( '%04d-%02d-%02d' ):format( date.year, date.month or 1, date.day or 1 )
	end

	--- The last day a date can mean: `2020` lasts until 2020-12-31.
	function dates.lastDay( date )
		local month = date.month or 12
		return ( '%04d-%02d-%02d' ):format( date.year, month, date.day or daysInMonth( date.year, month ) )
	end

	--- Whether two dates say the same.
	function dates.same( a, b )
		return a.year == b.year and a.month == b.month and a.day == b.day and a.approximate == b.approximate
	end

	--- A date as the data page writes it.
	function dates.toText( date )
		local text = ( '%04d' ):format( date.year )
		if date.month then
			text = text .. ( '-%02d' ):format( date.month )
		end
		if date.day then
			text = text .. ( '-%02d' ):format( date.day )
		end
		return text .. ( date.approximate and '~' or '' )
	end

	--- Start and end, or neither: of a range that runs backwards nobody knows which half is wrong.
	function dates.range( first, last )
		local from, to = dates.parse( first ), dates.parse( last )
		if from and to and dates.firstDay( from ) > dates.lastDay( to ) then
			return nil, nil
		end
		return from, to
	end

	-- A plain date covers its whole period; an approximate one leaves it open where in it we are.
	local function isVagueOn( date, day )
		return date.approximate and dates.firstDay( date ) <= day and day <= dates.lastDay( date )
	end

	--- The status that follows from the dates alone. `open` and `paused` never do.
	-- @param today Gives 'YYYY-MM-DD'; called only where the answer hangs on it.
	-- @return nil where the dates do not tell.
	function dates.status( from, to, today )
		if not from and not to then
			return nil
		end
		local day = today()
		if to and dates.lastDay( to ) < day then
			return 'past'
		end
		if from and dates.firstDay( from ) > day then
			return 'upcoming'
		end
		if from and to and not isVagueOn( from, day ) and not isVagueOn( to, day ) then
			return 'ongoing'
		end
		return nil
	end

	return dates
end

-- src/lua/facets.lua
package.preload[ 'Module:Program explorer/facets' ] = function ()
	--[[
	Presets: which programs a choice of terms leaves, and how the choice is written.

	OR inside a facet, AND across facets; what no program has is ignored. Source: DESIGN §5; the rules
	are those of src/explore/program-index.ts, facets.ts and fragment.ts.
	]]
	local records = require( 'Module:Program explorer/records' )

	local facets = {}

	-- Keys of the fragment that are no facets.
	local RESERVED = { q = true, sort = true, program = true, view = true }

	-- Whether a program ran in a year; what still runs belongs to every year up to this one.
	local function ranIn( program, year, today )
		local first = program.from or program.to
		if not first then
			return false
		end
		local last = first.year
		if program.to then
			last = program.to.year
		elseif program.status and program.status ~= 'past' then
			last = tonumber( today():sub( 1, 4 ), 10 )
		end
		return year == first.year or year > first.year and year <= last
	end

	-- Whether a program has a term itself or one below it.
	local function hasListed( program, facet, vocabulary, wanted )
		for _, id in ipairs( program.terms[ facet ] or {} ) do
			local at = id ~= records.NOT_STATED and id or nil
			while at do
				if at == wanted then
					return true
				end
				at = vocabulary and vocabulary.broader[ at ]
			end
		end
		return false
	end

	-- Whether a program says anything about a facet.
	local function saysAnything( program, facet )
		if facet == 'status' then
			return program.status ~= nil
		end
		if facet == 'period' then
			return ( program.from or program.to ) ~= nil
		end
		for _, id in ipairs( program.terms[ facet ] or {} ) do
			if id ~= records.NOT_STATED then
				return true
			end
		end
		return false
	end

	local function has( list, program, facet, term, today )
		if term == records.NOT_STATED then
			return not saysAnything( program, facet )
		end
		if facet == 'status' then
			return program.status == term
		end
		if facet == 'period' then
			-- Years are written without zeros in front.
			return term:find( '^[1-9]%d?%d?%d?$' ) ~= nil and ranIn( program, tonumber( term, 10 ), today )
		end
		return hasListed( program, facet, list.vocabularies[ facet ], term )
	end

	-- The programs with a term, as a set; nil where no program has it, or none says anything.
	local function programsWith( list, facet, term, today )
		local found, isStated = nil, false
		for _, program in ipairs( list.programs ) do
			isStated = isStated or saysAnything( program, facet )
			if has( list, program, facet, term, today ) then
				found = found or {}
				found[ program ] = true
			end
		end
		return isStated and found or nil
	end

	--- Whether a name is that of a facet of a list.
	function facets.isFacet( list, name )
		for _, facet in ipairs( list.facets ) do
			if facet == name then
				return not RESERVED[ name ]
			end
		end
		return false
	end

	--- Reads a preset.
	-- @param list From data.parse.
	-- @param values Facet → terms with commas between.
	-- @param today
	-- @return A list of { facet, terms = { id … }, programs = { program → true } } in the order of the
	--  facets, and a list of { facet, term } for what is unknown.
	function facets.choose( list, values, today )
		local chosen, unknown = {}, {}
		for _, facet in ipairs( list.facets ) do
			local choice = { facet = facet, terms = {}, programs = {} }
			local seen = {}
			for term in ( not RESERVED[ facet ] and values[ facet ] or '' ):gmatch( '[^,]+' ) do
				term = mw.text.trim( term )
				local programs = not seen[ term ] and programsWith( list, facet, term, today )
				if programs then
					choice.terms[ #choice.terms + 1 ] = term
					for program in pairs( programs ) do
						choice.programs[ program ] = true
					end
				elseif term ~= '' and not seen[ term ] then
					unknown[ #unknown + 1 ] = { facet = facet, term = term }
				end
				seen[ term ] = true
			end
			if #choice.terms > 0 then
				chosen[ #chosen + 1 ] = choice
			end
		end
		return chosen, unknown
	end

	--- The programs that pass a preset, in their order.
	function facets.filter( programs, chosen )
		local passing = {}
		for _, program in ipairs( programs ) do
			local passes = true
			for _, choice in ipairs( chosen ) do
				passes = passes and choice.programs[ program ] == true
			end
			if passes then
				passing[ #passing + 1 ] = program
			end
		end
		return passing
	end

	--- Writes a value so that nothing in it means anything to a fragment or to wikitext.
	function facets.encode( value )
		local function percent( bytes )
			return ( bytes:gsub( '.', function ( byte )
				return ( '%%%02X' ):format( byte:byte() )
			end ) )
		end
		-- Beyond ASCII: what cannot be seen, as src/app/url.ts has it.
		value = value:gsub( '[%z\1-,/:-@%[\\%]^`{-\127]', percent )
			:gsub( '\194[\128-\160\173]', percent ):gsub( '\216\156', percent ):gsub( '\225\154\128', percent )
			:gsub( '\225\160\142', percent ):gsub( '\226\128[\128-\191]', percent ):gsub( '\226\129[\128-\175]', percent )
			:gsub( '\227\128\128', percent ):gsub( '\239\184[\128-\143]', percent ):gsub( '\239\187\191', percent )
			:gsub( '\239\191[\176-\191]', percent )
		return ( value:gsub( '%.$', '%%2E' ) )
	end

	--- Writes a preset in the syntax of the fragment, without `programs?` in front.
	-- @param chosen From `choose`.
	-- @param more q, sort and view, each nil where not wanted.
	-- @return '' where nothing is chosen
	function facets.toFragment( chosen, more )
		local parts = {}
		for _, choice in ipairs( chosen ) do
			local terms = {}
			for _, term in ipairs( choice.terms ) do
				terms[ #terms + 1 ] = facets.encode( term )
			end
			parts[ #parts + 1 ] = facets.encode( choice.facet ) .. '=' .. table.concat( terms, ',' )
		end
		if more.q then
			parts[ #parts + 1 ] = 'q=' .. facets.encode( more.q ):gsub( '_', '%%5F' ):gsub( '%%20', '_' )
		end
		for _, key in ipairs( { 'sort', 'view' } ) do
			if more[ key ] then
				parts[ #parts + 1 ] = key .. '=' .. facets.encode( more[ key ] )
			end
		end
		return table.concat( parts, '&' )
	end

	return facets
end

-- src/lua/facts.lua
package.preload[ 'Module:Program explorer/facts' ] = function ()
	--[[
	What the list says about a program in its own words: status, dates, names of languages.

	Source: src/messages/format.ts.
	]]
	local dates = require( 'Module:Program explorer/dates' )
	local texts = require( 'Module:Program explorer/texts' )

	local facts = {}

	--- Makes the words for facts.
	-- @param msg
	-- @param language An mw.language object, of the words.
	-- @return { status, span, languageName }; each gives wikitext
	function facts.new( msg, language )
		-- Many programs share their dates, and each one asks PHP.
		local known = {}
		local shapes = {}

		-- The patterns hold letters only, so what shows them as text gives them back as they are.
		local function shapeOf( date )
			local kind = date.day and 'day' or date.month and 'month' or 'year'
			shapes[ kind ] = shapes[ kind ] or mw.text.decode( msg( 'server-date-' .. kind ) )
			return shapes[ kind ]
		end

		local function format( date )
			local isFormatted, text = pcall( language.formatDate, language, shapeOf( date ), dates.firstDay( date ) )
			local plain = texts.toWikitext( isFormatted and text or dates.firstDay( date ) )
			return date.approximate and msg( 'date-about', plain ) or plain
		end

		local function say( date )
			local key = dates.toText( date )
			known[ key ] = known[ key ] or format( date )
			return known[ key ]
		end

		return {
			--- The name of a status; nil is "not stated".
			status = function ( status )
				return status and msg( 'status-' .. status ) or msg( 'not-stated' )
			end,

			--- When a program runs or ran; nil where neither end is known.
			span = function ( program )
				local from, to, status = program.from, program.to, program.status
				if from and to then
					return dates.same( from, to ) and say( from ) or msg( 'date-range', say( from ), say( to ) )
				end
				if from and ( status == 'open' or status == 'ongoing' ) then
					return msg( 'date-since', say( from ) )
				end
				if from then
					return status == 'upcoming' and msg( 'date-from', say( from ) ) or msg( 'date-began', say( from ) )
				end
				return to and msg( 'date-until', say( to ) ) or nil
			end,

			--- That a text is in another language than the list.
			inLanguage = function ( code )
				local name = mw.language.fetchLanguageName( code, language:getCode() )
				return msg( 'in-language', texts.toWikitext( name ~= '' and name or code ) )
			end
		}
	end

	return facts
end

-- src/lua/links.lua
package.preload[ 'Module:Program explorer/links' ] = function ()
	--[[
	Links: wiki pages and https addresses, and nothing else.

	Source: DESIGN §3, MediaWikiTitleCodec; the rules are those of src/programs/links.ts.
	]]
	local texts = require( 'Module:Program explorer/texts' )

	local links = {}

	-- `Talk:` and `wikimania:` look like schemes too, so schemes are refused by name or by `//`.
	local SCHEMES = {}
	for name in ( 'about blob data filesystem ftp https intent jar javascript mailto sms tel vbscript view-source ws wss' ):gmatch( '%S+' ) do
		SCHEMES[ name ] = true
	end

	local LONGEST = 2000
	local LONGEST_TITLE = 255

	-- How many UTF-16 units a text has, as JavaScript counts.
	local function units( text )
		local _, characters = text:gsub( '[^\128-\191]', '' )
		local _, pairsOfUnits = text:gsub( '[\240-\247]', '' )
		return characters + pairsOfUnits
	end

	-- As MediaWiki tidies titles: direction marks go, and every kind of space and `_` is one space.
	local function tidy( text )
		text = text:gsub( '\226\128[\142\143\170-\174]', '' )
			:gsub( '_', ' ' ):gsub( '\194\160', ' ' ):gsub( '\225\154\128', ' ' ):gsub( '\225\160\142', ' ' )
			:gsub( '\226\128[\128-\138\168\169\175]', ' ' ):gsub( '\226\129\159', ' ' ):gsub( '\227\128\128', ' ' )
			:gsub( ' +', ' ' )
		return ( texts.trim( text ):gsub( '^: ?', '' ) )
	end

	local function hasScheme( page )
		local name = page:lower():match( '^([a-z][a-z-]*):' )
		return name and SCHEMES[ name ] or page:find( '^%a[%w+.-]*:[/\\][/\\]' ) or page:find( '^[/\\][/\\]' )
	end

	-- MediaWikiTitleCodec::getTitleInvalidRegex.
	local function isBadTitle( page )
		if page:find( '[<>%[%]{}|%z\1-\31\127]' ) or page:find( '\239\191\189', 1, true ) or
			page:find( '%%%x%x' ) or page:find( '&[%w\128-\255]+;' ) or page:find( ( '~' ):rep( 3 ), 1, true ) then
			return true
		end
		for step in ( '/' .. page ):gmatch( '/(%.%.?)%f[/%z]' ) do
			return step ~= nil
		end
		return false
	end

	-- Bytes that cannot stand in an address as they are. Source: URL Standard, percent-encode sets.
	local function encode( text, unsafe )
		return ( text:gsub( unsafe, function ( byte )
			return ( '%%%02X' ):format( byte:byte() )
		end ) )
	end

	-- A host whose last part is a number is an IPv4 address or none. Source: URL Standard, host parsing.
	local function isHost( host )
		if host == '' or host:find( '[%z\1-\32"#%%/:<>?@%[\\%]^`{|}\127]' ) then
			return false
		end
		if not ( '.' .. host ):find( '%.%d+%.?$' ) then
			return true
		end
		local count = 0
		for part in host:gmatch( '[^.]+' ) do
			count = count + 1
			if not part:find( '^%d+$' ) or tonumber( part, 10 ) > 255 then
				return false
			end
		end
		return count == 4
	end

	-- Reads an https address the way browsers do. nil where it is none, or names a user or no host;
	-- hosts like [::1] are none either, because wikitext has no such links.
	local function address( value )
		if texts.plainSpaces( value ):find( ' ', 1, true ) then
			return nil
		end
		local rest, fragment = value:match( '^[Hh][Tt][Tt][Pp][Ss]:[/\\]+([^#]*)(.*)$' )
		local front, query = rest:match( '^([^?]*)(.*)$' )
		local authority, path = front:gsub( '\\', '/' ):match( '^([^/]*)(.*)$' )
		-- A user without a name is none.
		authority = authority:gsub( '^:?@', '' )
		local host, digits = authority:match( '^(.*):(%d*)$' )
		local port = tonumber( digits or '', 10 )
		host = host or authority
		if not isHost( host ) or port and port > 65535 then
			return nil
		end
		return 'https://' .. encode( host:lower(), '[\128-\255]' ) ..
			( port and port ~= 443 and ( ':%d' ):format( port ) or '' ) ..
			encode( path == '' and '/' or path, '[%z\1-\32"<>`{}\127-\255]' ) ..
			encode( query, '[%z\1-\32"\'<>\127-\255]' ) ..
			encode( fragment, '[%z\1-\32"<>`\127-\255]' )
	end

	--- Reads what a record gives as a link.
	-- @param value Anything.
	-- @return { page = … } or { url = … }; nil where it is neither.
	function links.parse( value )
		if not texts.isWords( value ) then
			return nil
		end
		local text = texts.trim( value )
		if text:find( '^[Hh][Tt][Tt][Pp][Ss]://' ) then
			local url = address( text )
			return url and { url = url }
		end
		if #text > LONGEST and units( text ) > LONGEST then
			return nil
		end
		local page = tidy( text )
		if page:find( '^[Hh][Tt][Tt][Pp]:' ) or hasScheme( page ) or isBadTitle( page ) then
			return nil
		end
		local title = page:gsub( '#.*$', '' )
		if title == '' or title:sub( 1, 1 ) == ':' or #title > LONGEST_TITLE then
			return nil
		end
		return { page = page }
	end

	--- Whether a value is the title of a page.
	function links.isPage( value )
		local link = links.parse( value )
		return link ~= nil and link.page ~= nil
	end

	--- Reads an https address; anything else is none.
	function links.parseAddress( value )
		return type( value ) == 'string' and value:find( '^[Hh][Tt][Tt][Pp][Ss]://' ) and links.parse( value ) or nil
	end

	--- Wikitext of a link.
	-- @param target From `parse`, or nil.
	-- @param wikitext What to click on.
	-- @return Just the wikitext where there is nothing to lead to, or the wiki knows no such title.
	function links.toWikitext( target, wikitext )
		if target and target.url then
			-- Nothing is left that wikitext would understand: brackets, quotes, `__TOC__`, `&lt;`.
			local url = encode( target.url, '[%[%]{}|\'"<>^`\\]' ):gsub( '__', '_%%5F' ):gsub( '&', '&amp;' )
			return '[' .. url .. ' ' .. wikitext .. ']'
		end
		if target and target.page and mw.title.new( target.page ) then
			return '[[:' .. target.page .. '|' .. wikitext .. ']]'
		end
		return wikitext
	end

	return links
end

-- src/lua/messages.lua
package.preload[ 'Module:Program explorer/messages' ] = function ()
	--[[
	The words of the list, from the pages the build makes of src/messages/i18n/*.json. The gadget reads them
	there too.
	]]
	local languages = require( 'Module:Program explorer/languages' )
	local texts = require( 'Module:Program explorer/texts' )

	local messages = {}

	local PAGES = 'Module:Program explorer/i18n/'

	-- The form for a number; `{{PLURAL:$1|…}}` may name any parameter.
	local function choosePlurals( text, language, parameters )
		return ( text:gsub( '{{PLURAL:%$(%d)|([^}]*)}}', function ( place, forms )
			local count = tonumber( parameters[ tonumber( place, 10 ) ] ) or 0
			return language:plural( count, mw.text.split( forms, '|', true ) )
		end ) )
	end

	local function fill( text, parameters )
		return ( text:gsub( '%$(%d)', function ( place )
			return parameters[ tonumber( place, 10 ) ] or ''
		end ) )
	end

	--- What everybody reads who has no language among those that have words.
	messages.lastResort = 'en'

	--- The languages that have words: code → true.
	messages.isKnown = {}
	for _, code in ipairs( languages ) do
		messages.isKnown[ code ] = true
	end

	local function pageOf( code )
		return PAGES .. code .. '.json'
	end

	-- The words of a language; nil where the wiki has no such page, or it holds something else.
	local function wordsIn( code )
		local isThere, words = pcall( mw.loadJsonData, pageOf( code ) )
		return isThere and words or nil
	end

	--- The pages with words and their revisions, for the gadget.
	-- @param revisionOf Gives the revision of a page by its title, '' where there is none.
	-- @return 'ar:12 de:13 …', nil where there is none
	function messages.revisions( revisionOf )
		local found = {}
		for _, code in ipairs( languages ) do
			local revision = revisionOf( pageOf( code ) )
			if revision ~= '' then
				found[ #found + 1 ] = code .. ':' .. revision
			end
		end
		return #found > 0 and table.concat( found, ' ' ) or nil
	end

	--- Makes the lookup of words.
	-- @param chain The language wanted and its fallbacks, best first.
	-- @return msg, language. msg( key, … ) gives wikitext that shows the message; parameters are numbers
	--  or wikitext. A page of words is complete: what the language lacks was filled in by the build.
	function messages.new( chain )
		local code, words = messages.lastResort, nil
		for _, one in ipairs( chain ) do
			if not words and messages.isKnown[ one ] then
				code, words = one, wordsIn( one )
			end
		end
		if not words then
			code, words = messages.lastResort, wordsIn( messages.lastResort ) or {}
		end
		local language = mw.language.new( code )

		local function msg( key, ... )
			local parameters = { ... }
			if type( words[ key ] ) ~= 'string' then
				return '(' .. key .. ')'
			end
			local text = choosePlurals( words[ key ], language, parameters )
			for place, parameter in ipairs( parameters ) do
				parameters[ place ] = type( parameter ) == 'number' and language:formatNum( parameter ) or parameter
			end
			return fill( texts.toWikitext( text ), parameters )
		end
		return msg, language
	end

	return messages
end

-- src/lua/records.lua
package.preload[ 'Module:Program explorer/records' ] = function ()
	--[[
	Records and vocabularies: what of them can be used.

	A bad record is left out, a bad optional field is dropped. Source: DESIGN §3; the rules are those of
	src/programs/schema.ts, records.ts, vocabulary.ts and terms.ts. What is decoded with preserved keys
	has lists that begin at 0 and have holes, keys "1" that are numbers, and no order of keys.
	]]
	local dates = require( 'Module:Program explorer/dates' )
	local links = require( 'Module:Program explorer/links' )
	local texts = require( 'Module:Program explorer/texts' )

	local records = {}

	--- Stands for "says nothing about it" in a facet, so no term may be called so.
	records.NOT_STATED = 'not-stated'

	-- Stands for every list of nothing: thousands of tables would not fit into the server's memory.
	local NONE = {}

	-- The fields of a program, which no vocabulary can be called.
	local RESERVED = {}
	for name in ( 'id title summary page status start end session duration scale team partners materials ' ..
		'partOf followedBy owner reviewed sources period' ):gmatch( '%S+' ) do
		RESERVED[ name ] = true
	end

	--- The name behind a key: JSON's "7" comes as a number.
	function records.nameOf( key )
		return type( key ) == 'number' and ( '%.0f' ):format( key ) or key
	end

	--- Whether a value is shaped like an id.
	function records.isId( value )
		return type( value ) == 'string' and #value <= 100 and value:find( '^[A-Za-z0-9][A-Za-z0-9._-]*$' ) ~= nil
	end

	--- Whether a value can be a list: an empty object looks like an empty one.
	function records.isList( value )
		if type( value ) ~= 'table' then
			return false
		end
		for place in pairs( value ) do
			if type( place ) ~= 'number' then
				return false
			end
		end
		return true
	end

	--- Whether a value can be a JSON object; an empty list looks like an empty one.
	function records.isObject( value )
		return type( value ) == 'table' and ( value[ 0 ] == nil or not records.isList( value ) )
	end

	--- The elements of a list without its holes, in their order.
	-- @return An empty table for what is no list.
	function records.elements( value )
		local places, list = {}, {}
		if records.isList( value ) then
			for place in pairs( value ) do
				places[ #places + 1 ] = place
			end
			table.sort( places )
			for _, place in ipairs( places ) do
				list[ #list + 1 ] = value[ place ]
			end
		end
		return list
	end

	-- One value or several, those that fit, none twice.
	local function listed( value, fits )
		local list, seen = {}, {}
		for _, item in ipairs( type( value ) == 'table' and records.elements( value ) or { value } ) do
			item = fits( item )
			if item and not seen[ item ] then
				seen[ item ] = true
				list[ #list + 1 ] = item
			end
		end
		return list
	end

	local function toLanguage( value )
		return texts.isLanguage( value ) and value:lower() or nil
	end

	-- Cuts one link of every circle of parents. The walk begins with the first id by code, because
	-- the order of the page is lost. Source: src/programs/cycles.ts.
	local function cutLoops( parents )
		local ids, seen = {}, {}
		for id in pairs( parents ) do
			ids[ #ids + 1 ] = id
		end
		table.sort( ids )
		local closing = {}
		for _, start in ipairs( ids ) do
			local at = start
			while at and not seen[ at ] do
				seen[ at ] = start
				local parent = parents[ at ]
				if parent and seen[ parent ] == start then
					closing[ #closing + 1 ] = at
					parent = nil
				end
				at = parent
			end
		end
		for _, id in ipairs( closing ) do
			parents[ id ] = nil
		end
	end

	-- The terms of a vocabulary: id → true, and id → id of the wider term.
	local function readTerms( raw )
		local known, parents = {}, {}
		-- Terms called "0", "1" … look like a list.
		for key, term in pairs( type( raw ) == 'table' and raw or {} ) do
			local id = records.nameOf( key )
			if records.isId( id ) and records.isObject( term ) then
				known[ id ] = true
				parents[ id ] = records.isId( term.broader ) and term.broader or nil
			end
		end
		known[ records.NOT_STATED ] = nil
		for id, parent in pairs( parents ) do
			if not known[ parent ] then
				parents[ id ] = nil
			end
		end
		cutLoops( parents )
		return { terms = known, broader = parents }
	end

	--- Reads the vocabularies of a page.
	-- @param raw Anything.
	-- @return id → { terms = { id → true }, broader = { id → id } }
	function records.readVocabularies( raw )
		local vocabularies = {}
		for key, vocabulary in pairs( type( raw ) == 'table' and raw or {} ) do
			local id = records.nameOf( key )
			if records.isId( id ) and not RESERVED[ id ] and records.isObject( vocabulary ) then
				vocabularies[ id ] = readTerms( vocabulary.terms )
			end
		end
		return vocabularies
	end

	local function readMaterials( raw )
		if raw == nil then
			return NONE
		end
		local materials = {}
		for _, material in ipairs( records.elements( raw ) ) do
			if records.isObject( material ) then
				local label = texts.read( material.label )
				local target = links.parse( material.page ) or links.parseAddress( material.url )
				if label and target then
					materials[ #materials + 1 ] = { label = label, target = target }
				end
			end
		end
		return materials
	end

	local function readFacets( raw, vocabularies )
		local terms = {}
		if raw.language ~= nil then
			terms.language = listed( raw.language, toLanguage )
		end
		for key, value in pairs( raw ) do
			local facet = records.nameOf( key )
			local vocabulary = vocabularies[ facet ]
			if vocabulary and facet ~= 'language' then
				terms[ facet ] = listed( value, function ( id )
					return type( id ) == 'string' and vocabulary.terms[ id ] and id or nil
				end )
			end
		end
		return terms
	end

	--- Reads one record.
	-- @param raw Anything.
	-- @param vocabularies
	-- @param today Gives 'YYYY-MM-DD'; called only where a status hangs on it.
	-- @return nil where the record is left out: no object, no id, no title.
	function records.readProgram( raw, vocabularies, today )
		if not records.isObject( raw ) or not records.isId( raw.id ) then
			return nil
		end
		local title = texts.read( raw.title )
		if not title then
			return nil
		end
		local from, to = dates.range( raw.start, raw[ 'end' ] )
		return {
			id = raw.id,
			title = title,
			summary = texts.read( raw.summary ),
			target = links.parse( raw.page ),
			status = dates.isStatus( raw.status ) and raw.status or dates.status( from, to, today ),
			from = from,
			to = to,
			terms = readFacets( raw, vocabularies ),
			materials = readMaterials( raw.materials )
		}
	end

	return records
end

-- src/lua/render.lua
package.preload[ 'Module:Program explorer/render' ] = function ()
	--[[
	The list as wikitext. Source: DESIGN §2; the markup is described in Template:Program explorer/doc.
	]]
	local facets = require( 'Module:Program explorer/facets' )
	local facts = require( 'Module:Program explorer/facts' )
	local links = require( 'Module:Program explorer/links' )
	local texts = require( 'Module:Program explorer/texts' )

	local render = {}

	local CLASS = 'program-explorer-static'
	-- MediaWiki leaves a template out of a page once all have made 2 MiB, and counts this list twice: as
	-- what #invoke gives and as what the template gives. Source: $wgMaxArticleSize, "post-expand include size".
	local MOST_BYTES = 700000
	-- What MediaWiki knows of a title stays in the server's memory. Measured with titles that are all different.
	local MOST_LINKS = 6000
	local BETWEEN = ' · '

	-- A text of the data in the language that suits, marked where that is another than around it.
	local function say( view, text, around, node )
		local words, language = texts.pick( text, view.chain, view.pageLanguage )
		return texts.inLanguage( texts.toWikitext( words ), language, around, node ), language
	end

	local function materials( view, program )
		local parts = {}
		local around = view.words:getCode()
		for _, material in ipairs( program.materials ) do
			parts[ #parts + 1 ] = links.toWikitext( view.version( material.target ), ( say( view, material.label, around ) ) )
		end
		local label = view.msg( 'server-label', view.msg( 'detail-materials' ), table.concat( parts, BETWEEN ) )
		return texts.inLanguage( label, around, view.language, mw.html.create( 'div' ):addClass( CLASS .. '__materials' ) )
	end

	local function item( view, program )
		local parts = {}
		local words, language = texts.pick( program.title, view.chain, view.pageLanguage )
		local title = links.toWikitext( view.version( program.target ), texts.toWikitext( words ) )
		parts[ 1 ] = texts.inLanguage( title, language, view.language, mw.html.create( 'b' ) )

		local span = view.facts.span( program )
		parts[ 2 ] = ' ' .. texts.inLanguage(
			view.facts.status( program.status ) .. ( span and BETWEEN .. span or '' ), view.words:getCode(), view.language,
			mw.html.create( 'span' ):addClass( CLASS .. '__facts' )
		)
		if program.summary then
			local summary, its = say( view, program.summary, view.language, mw.html.create( 'div' ):addClass( CLASS .. '__summary' ) )
			parts[ 3 ] = summary
			if its:lower() ~= view.language:lower() then
				parts[ 4 ] = texts.inLanguage( view.facts.inLanguage( its ), view.words:getCode(), view.language, mw.html.create( 'small' ) )
			end
		end
		if #program.materials > 0 then
			parts[ #parts + 1 ] = materials( view, program )
		end
		return tostring( mw.html.create( 'li' )
			:attr( 'id', view.isMain and 'programs?program=' .. facets.encode( program.id ) or nil )
			:attr( 'data-program', program.id )
			:attr( 'data-status', program.status )
			:wikitext( table.concat( parts ) ) )
	end

	-- A heading as wikitext, so that it comes into the table of contents.
	local function heading( view, name )
		local text = view.headings[ name ]
		if not text then
			text = name == 'past' and view.msg( 'group-past' ) or view.msg( 'group-current' )
			text = texts.inLanguage( text, view.words:getCode(), view.language )
		end
		local signs = ( '=' ):rep( view.level )
		return '\n' .. signs .. ' ' .. text .. ' ' .. signs
	end

	-- One group of items; `name` is nil where the order is not by status.
	local function group( view, name, items, hasHeading )
		local node = mw.html.create( 'div' ):addClass( CLASS ):attr( 'data-group', name )
		if view.isMain and name == 'past' then
			node:attr( 'id', 'programs?status=past' )
		end
		if hasHeading then
			if view.anchors[ name ] then
				node:tag( 'span' ):attr( 'id', view.anchors[ name ] )
			end
			node:wikitext( heading( view, name ) )
		end
		return tostring( node:wikitext( '\n<ul>\n' .. table.concat( items, '\n' ) .. '\n</ul>\n' ) )
	end

	--- A sentence in place of, or under, the list.
	function render.note( kind, tag, wikitext, words, language )
		return texts.inLanguage( wikitext, words:getCode(), language, mw.html.create( tag ):addClass( CLASS .. '__' .. kind ) )
	end

	-- The link to the page with all programs, with the filter.
	local function seeAll( view, count )
		local text = view.query and view.msg( 'server-see-found' ) or view.msg( 'see-all', count )
		local page = view.all and mw.title.new( view.all )
		-- Ids may look like `__TOC__`, which wikitext heeds in links too.
		local fragment = 'programs' .. ( view.preset ~= '' and '?' .. view.preset:gsub( '__', '_%%5F' ) or '' )
		if not page then
			return text
		end
		if not fragment:find( '%', 1, true ) then
			return '[[:' .. page.prefixedText .. '#' .. fragment .. '|' .. text .. ']]'
		end
		-- Links inside the wiki cannot carry a percent sign in the fragment.
		local url = tostring( mw.uri.canonicalUrl( page.prefixedText ) ) .. '#' .. fragment
		return tostring( mw.html.create( 'span' ):addClass( 'plainlinks' ):wikitext( links.toWikitext( { url = url }, text ) ) )
	end

	--- The list.
	-- @param programs Those that pass, in order.
	-- @param view language, chain, pageLanguage, msg, words (an mw.language object), version (gives a target in
	--  the list's language), isMain, isGrouped,
	--  isPart, isCut, level, limit, headings, anchors, preset, query, all, source.
	-- @return wikitext
	function render.list( programs, view )
		view.facts = facts.new( view.msg, view.words )
		local groups = { current = {}, past = {}, all = {} }
		local size, shown, linked = 0, 0, 0
		for place, program in ipairs( programs ) do
			linked = linked + 1 + #program.materials
			local wikitext = linked <= MOST_LINKS and place <= ( view.limit or #programs ) and item( view, program )
			if not wikitext or size + #wikitext > MOST_BYTES then
				break
			end
			size, shown = size + #wikitext, place
			local items = groups[ not view.isGrouped and 'all' or program.status == 'past' and 'past' or 'current' ]
			items[ #items + 1 ] = wikitext
		end

		local parts = {}
		local hasBoth = #groups.current > 0 and #groups.past > 0
		for _, name in ipairs( { 'current', 'past', 'all' } ) do
			if #groups[ name ] > 0 then
				-- A short list stands in the place of one without headings.
				local hasHeading = name ~= 'all' and not view.limit and ( hasBoth or not view.isPart )
				parts[ #parts + 1 ] = group( view, name ~= 'all' and name or nil, groups[ name ], hasHeading )
			end
		end
		if shown == 0 then
			parts[ 1 ] = tostring( mw.html.create( 'div' ):addClass( CLASS ):wikitext( render.note(
				'empty', 'p', view.isPart and view.msg( 'server-empty' ) or view.msg( 'server-none' ), view.words, view.language
			) ) )
		elseif view.limit and shown == view.limit and shown < #programs then
			parts[ #parts + 1 ] = render.note( 'all', 'p', seeAll( view, #programs ), view.words, view.language )
		end
		if view.isCut or not view.limit and shown < #programs then
			local text = view.isCut and view.msg( 'server-incomplete' ) or view.msg( 'server-more', #programs - shown )
			parts[ #parts + 1 ] = render.note( 'more', 'p', links.toWikitext( { page = view.source }, text ), view.words, view.language )
		end
		return table.concat( parts, '\n' )
	end

	return render
end

-- src/lua/sort.lua
package.preload[ 'Module:Program explorer/sort' ] = function ()
	--[[
	The orders of programs. Source: src/explore/sort.ts.
	]]
	local dates = require( 'Module:Program explorer/dates' )
	local texts = require( 'Module:Program explorer/texts' )

	local sort = {}

	-- "Not stated" stands just before "past".
	local RANKS = { open = 1, upcoming = 2, ongoing = 3, paused = 4, past = 6 }
	local NOT_STATED_RANK = 5

	-- Spaces and signs as the Unicode collation orders them, all before digits and letters.
	local SIGNS = {}
	local SIGNS_IN_ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$'
	for place = 1, #SIGNS_IN_ORDER do
		SIGNS[ SIGNS_IN_ORDER:sub( place, place ) ] = string.char( place )
	end
	local QUOTES = {
		[ '\226\128\152' ] = '\'', [ '\226\128\153' ] = '\'', [ '\226\128\156' ] = '"', [ '\226\128\157' ] = '"',
		[ '\226\128\147' ] = '-', [ '\226\128\148' ] = '-', [ '\194\160' ] = ' '
	}

	-- Stands after every letter.
	local LAST = '\244\143\191\191'

	-- Each key is a copy, and titles that long differ before.
	local LONGEST = 2000

	--- What a title is sorted by: without case and accents, numbers by their value. An approximation:
	-- the wiki has no collation to ask, and browsers sort by the language.
	-- @return primary key, then one that tells accents apart, then one that puts small letters first
	local function keysOf( title )
		if #title > LONGEST then
			title = mw.ustring.sub( title, 1, LONGEST / 4 )
		end
		local accented, small = title:lower(), title:gsub( '%u', LAST )
		if title:find( '[\128-\255]' ) then
			local apart = mw.ustring.toNFD( title )
			accented = mw.ustring.lower( apart ):gsub( '[\194\226]\128?[\128-\191]', QUOTES )
			small = mw.ustring.gsub( apart, '%u', LAST )
		end
		local plain = accented:gsub( '\204[\128-\191]', '' ):gsub( '\205[\128-\175]', '' )
		plain = plain:gsub( '%p', SIGNS ):gsub( '%s', SIGNS ):gsub( '%d+', function ( digits )
			digits = digits:gsub( '^0+', '' )
			return string.char( 48 + math.min( #digits, 48 ) ) .. digits
		end )
		return plain, accented, small
	end

	-- A day as a number: later is greater, none is 0.
	local function dayNumber( date, edge )
		return date and tonumber( ( dates[ edge ]( date ):gsub( '-', '' ) ), 10 ) or 0
	end

	-- What is compared, in this order; those that are turned round put the greater first.
	local BY = {
		title = { 'plain', 'accented', 'small' },
		newest = { 'first', 'last', 'plain', 'accented', 'small' },
		status = { 'rank', 'first', 'last', 'plain', 'accented', 'small' }
	}
	BY.relevance = BY.status
	local TURNED = { first = true, last = true }

	-- Everything programs are compared by, made once: measure → place → value. A table for each program
	-- would take six times the memory.
	local function measure( programs, chain, pageLanguage )
		local by = { rank = {}, first = {}, last = {}, plain = {}, accented = {}, small = {} }
		for place, program in ipairs( programs ) do
			local isOpenEnded = program.from and not program.to and program.status and program.status ~= 'past'
			by.rank[ place ] = program.status and RANKS[ program.status ] or NOT_STATED_RANK
			by.first[ place ] = dayNumber( program.from or program.to, 'firstDay' )
			by.last[ place ] = isOpenEnded and math.huge or dayNumber( program.to or program.from, 'lastDay' )
			by.plain[ place ], by.accented[ place ], by.small[ place ] = keysOf( ( texts.pick( program.title, chain, pageLanguage ) ) )
		end
		return by
	end

	--- The orders there are: order → true.
	sort.SORTS = {}
	for name in pairs( BY ) do
		sort.SORTS[ name ] = true
	end

	--- Sorts programs.
	-- @param programs
	-- @param by 'status', 'newest', 'title' or 'relevance', which without words is by status.
	-- @param chain The languages of titles, best first.
	-- @param pageLanguage
	-- @return A new list. By status: open, upcoming, ongoing, paused, not stated, past; inside, the newest
	--  first: by start, then end, undated last. Ties are broken by title.
	function sort.order( programs, by, chain, pageLanguage )
		local measures, places = measure( programs, chain, pageLanguage ), {}
		for place in ipairs( programs ) do
			places[ place ] = place
		end
		table.sort( places, function ( a, b )
			for _, name in ipairs( BY[ by ] ) do
				local left, right = measures[ name ][ a ], measures[ name ][ b ]
				if left ~= right then
					if TURNED[ name ] then
						return left > right
					end
					return left < right
				end
			end
			return a < b
		end )
		for rank, place in ipairs( places ) do
			places[ rank ] = programs[ place ]
		end
		return places
	end

	return sort
end

-- src/lua/switch.lua
package.preload[ 'Module:Program explorer/switch' ] = function ()
	--[[
	The page on which those who keep the wiki's interface switch all explorers off. The gadget reads it too.
	]]
	local switch = {}

	--- Its title. Asking for the text of it makes the wiki render the page again after an edit, and once it is
	-- there, which mw.loadJsonData does not.
	switch.PAGE = 'MediaWiki:Gadget-programExplorer-config.json'

	--- Whether it says so.
	-- @param text Its JSON, or whatever stands there; nil where there is no such page.
	function switch.isOff( text )
		local isRead, said = pcall( mw.text.jsonDecode, text )
		return isRead and type( said ) == 'table' and said.enabled == false
	end

	return switch
end

-- src/lua/texts.lua
package.preload[ 'Module:Program explorer/texts' ] = function ()
	--[[
	Human texts: reading them from the data, choosing a language, and showing them as text.

	Source: DESIGN §3; the rules are those of src/programs/texts.ts and src/messages/direction.ts.
	]]
	local texts = {}

	-- What JavaScript's `\s` knows beyond ASCII, as UTF-8. A sequence of bytes like these stands for
	-- nothing else, so that string.gsub is safe.
	local SPACES = {
		'\194\160', '\225\154\128', '\226\128[\128-\138]', '\226\128[\168\169\175]', '\226\129\159',
		'\227\128\128', '\239\187\191'
	}

	-- Of bases of codes, as in src/messages/direction.ts: mw.language:isRTL() knows the languages of
	-- the wiki only, and no more than 30 of them on one page.
	local RTL = {}
	for base in ( 'ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi' ):gmatch( '%a+' ) do
		RTL[ base ] = true
	end

	--- A text with plain spaces in place of all kinds of them.
	function texts.plainSpaces( text )
		if text:find( '[\194\225\226\227\239]' ) then
			for _, space in ipairs( SPACES ) do
				text = text:gsub( space, ' ' )
			end
		end
		return ( text:gsub( '%s', ' ' ) )
	end

	--- A text without any kind of space at its ends.
	function texts.trim( text )
		local before
		repeat
			before = text
			text = text:gsub( '^%s+', '' ):gsub( '%s+$', '' )
			for _, space in ipairs( SPACES ) do
				text = text:gsub( '^' .. space, '' ):gsub( space .. '$', '' )
			end
		until text == before
		return text
	end

	--- Whether a value is a text that says something.
	function texts.isWords( value )
		return type( value ) == 'string' and texts.plainSpaces( value ):find( '[^ ]' ) ~= nil
	end

	--- Whether a value is shaped like a BCP 47 code.
	function texts.isLanguage( value )
		if type( value ) ~= 'string' or not value:find( '^%a[%w-]*%w$' ) or value:find( '--', 1, true ) then
			return false
		end
		local first = value:match( '^[^-]+' )
		if not first:find( '^%a%a+$' ) or #first > 8 then
			return false
		end
		for part in value:gmatch( '[^-]+' ) do
			if #part > 8 then
				return false
			end
		end
		return true
	end

	--- Reads a text: a string in the page's language, or a table language code → string.
	-- @param value Anything.
	-- @return A string, or a table with codes in lower case; nil where nothing can be read in any language.
	function texts.read( value )
		if texts.isWords( value ) then
			return value
		end
		if type( value ) ~= 'table' then
			return nil
		end
		local found = nil
		for code, words in pairs( value ) do
			if texts.isLanguage( code ) and texts.isWords( words ) then
				found = found or {}
				local lower = code:lower()
				-- Of two spellings of one code, the lower case wins: the order on the page is lost.
				if not found[ lower ] or code == lower then
					found[ lower ] = words
				end
			end
		end
		return found
	end

	--- The wording to show.
	-- @param text From `read`.
	-- @param chain The list's language and its fallbacks, best first.
	-- @param pageLanguage The language of plain strings, and the next choice after the chain.
	-- @return text, language. The first language found: chain, page, then the first by code.
	function texts.pick( text, chain, pageLanguage )
		if type( text ) == 'string' then
			return text, pageLanguage
		end
		for _, language in ipairs( chain ) do
			if text[ language:lower() ] then
				return text[ language:lower() ], language
			end
		end
		if text[ pageLanguage:lower() ] then
			return text[ pageLanguage:lower() ], pageLanguage
		end
		local first = nil
		for language in pairs( text ) do
			if not first or language < first then
				first = language
			end
		end
		return text[ first ], first
	end

	--- In which direction a language is written; a script in the code (`ks-arab`) decides.
	-- @return 'ltr' or 'rtl'
	function texts.direction( language )
		local base, script = language:lower():match( '^([^-]*)%-?([^-]*)' )
		if script == 'arab' or script == 'hebr' then
			return 'rtl'
		end
		return script ~= 'latn' and script ~= 'cyrl' and RTL[ base ] and 'rtl' or 'ltr'
	end

	--- Wikitext that shows a text as it is, whatever it contains.
	function texts.toWikitext( text )
		-- Controls could pass for the parser's own strip markers; line breaks would begin paragraphs.
		text = text:gsub( '[%z\1-\8\14-\31\127]', '' ):gsub( '%s+', ' ' )
		return ( mw.text.nowiki( text ) )
	end

	--- An element around wikitext that says which language it is in, where it is another than around it.
	-- @param wikitext
	-- @param language
	-- @param around The language of what the element stands in.
	-- @param node An mw.html element to use; without it a `span` is made where one is needed.
	-- @return wikitext
	function texts.inLanguage( wikitext, language, around, node )
		if language:lower() ~= around:lower() then
			node = ( node or mw.html.create( 'span' ) )
				:attr( 'lang', language ):attr( 'dir', texts.direction( language ) )
		end
		return node and tostring( node:wikitext( wikitext ) ) or wikitext
	end

	return texts
end

-- src/lua/versions.lua
package.preload[ 'Module:Program explorer/versions' ] = function ()
	--[[
	Pages in the language of the list. A translation is a sub-page, named by the code of its language.

	Source: Special:MyLanguage, which leads everybody to their own language; a list has its own.
	]]
	local versions = {}

	-- Each look costs the server; it allows 500 for all that a page does. Source: $wgExpensiveParserFunctionLimit.
	local MOST_LOOKS = 300

	local function exists( page )
		local title = mw.title.new( page )
		if not title or title.interwiki ~= '' or title.namespace < 0 then
			return false
		end
		-- Where the page has asked for too much already, this raises an error.
		local isKnown, is = pcall( function ()
			return title.exists
		end )
		return isKnown and is
	end

	--- Makes what finds versions.
	-- @param chain The list's language and its fallbacks, best first.
	-- @param pageLanguage The language of pages that are no translations.
	-- @return A function: the title of a page, with or without `#…` → that of its best version, which may be the page.
	function versions.new( chain, pageLanguage )
		local codes = {}
		for _, code in ipairs( chain ) do
			if code == pageLanguage then
				break
			end
			codes[ #codes + 1 ] = code
		end
		local known, looks = {}, 0

		local function find( page )
			local name, fragment = page:match( '^([^#]*)(.*)$' )
			-- The prefix would lead to the reader's language, not to that of the list.
			name = name:gsub( '^[Ss]pecial:[Mm]y[Ll]anguage/', '' )
			for _, code in ipairs( codes ) do
				looks = looks + 1
				if looks <= MOST_LOOKS and exists( name .. '/' .. code ) then
					return name .. '/' .. code .. fragment
				end
			end
			return page
		end

		return function ( page )
			known[ page ] = known[ page ] or find( page )
			return known[ page ]
		end
	end

	return versions
end

-- src/lua/main.lua
--[[
The programs of a data page as a list that everybody gets, in the element in which the gadget shows
the explorer. Called by Template:Program explorer, whose documentation describes the arguments.
]]
local arguments = require( 'Module:Program explorer/arguments' )
local bundle = require( 'Module:Program explorer/bundle' )
local data = require( 'Module:Program explorer/data' )
local facets = require( 'Module:Program explorer/facets' )
local links = require( 'Module:Program explorer/links' )
local messages = require( 'Module:Program explorer/messages' )
local render = require( 'Module:Program explorer/render' )
local sort = require( 'Module:Program explorer/sort' )
local switch = require( 'Module:Program explorer/switch' )
local texts = require( 'Module:Program explorer/texts' )
local versions = require( 'Module:Program explorer/versions' )

local p = {}

-- The condition on which the gadget loads.
local CATEGORY = 'Pages with a program explorer'
local ERROR_CATEGORY = 'Pages with program explorer errors'
local NAMESPACES_WITHOUT = { [ 10 ] = true, [ 828 ] = true }
-- Where nothing says another: the level of the page's own headings, and one below them.
local LEVEL, LEVEL_OF_PART = 2, 3

-- 'YYYY-MM-DD', UTC. The page must be made anew tomorrow, so this is called only where a day matters.
-- Wikitext's variables tell the parser so; what mw.language:formatDate and os.date tell, MediaWiki 1.43
-- does not heed.
local function createToday( frame )
	local day
	return function ()
		day = day or frame:preprocess( '{{CURRENTYEAR}}-{{CURRENTMONTH}}-{{CURRENTDAY2}}' )
		return day
	end
end

local function contentOf( title )
	local page = mw.title.new( title )
	return page and page:getContent() or nil
end

-- The list's language and those to take where it has no text, best first.
local function chainOf( language )
	local chain = { language }
	for _, code in ipairs( mw.language.getFallbacksFor( language ) ) do
		chain[ #chain + 1 ] = code
	end
	return chain
end

-- Everything that is known before the data is read.
local function createRun( frame )
	local title = mw.title.getCurrentTitle()
	local run = { frame = frame, title = title, values = arguments.of( frame ), warnings = {}, today = createToday( frame ) }
	run.said = arguments.read( run.values, title, function ( name, value )
		run.warnings[ #run.warnings + 1 ] = { 'value', name, value }
	end )
	run.language = run.said.language or title.pageLang:getCode()
	run.chain = chainOf( run.language )
	run.msg, run.words = messages.new( run.chain )
	run.isOff = switch.isOff( contentOf( switch.PAGE ) )
	return run
end

-- Asking for it makes the wiki render the page again after an edit. '' where there is no such page.
local function revisionOf( run, page )
	return run.frame:callParserFunction( 'REVISIONID', page )
end

-- The element around everything. Revisions let the gadget read what the list was made from, and
-- the words to speak with.
local function host( run, list, preset )
	local direction = texts.direction( run.language )
	local node = mw.html.create( 'div' ):addClass( 'program-explorer' )
	if direction ~= ( run.title.pageLang:isRTL() and 'rtl' or 'ltr' ) then
		-- Lists indent by the direction of the page unless told otherwise.
		node:addClass( 'mw-content-' .. direction )
	end
	local isMain = list and preset == '' and not run.said.limit
	local revisions = {}
	for _, page in ipairs( { run.said.source, unpack( list and list.includes or {} ) } ) do
		local revision = revisionOf( run, page )
		revisions[ #revisions + 1 ] = revision ~= '' and revision or nil
	end
	-- An edit of the bundle makes translations outdated without a change of theirs.
	local state = list and list.bundleVersion
	state = state and state .. ':' .. revisionOf( run, list.bundle )
	node:attr( 'id', isMain and 'programs' or nil ):attr( 'lang', run.language ):attr( 'dir', direction )
	if run.isOff then
		-- What names no source is taken by no script.
		return node, isMain
	end
	node:attr( 'data-source', run.said.source )
		:attr( 'data-revision', #revisions > 0 and table.concat( revisions, ' ' ) or nil )
		:attr( 'data-messages', messages.revisions( function ( page )
			return revisionOf( run, page )
		end ) )
		:attr( 'data-languages', #run.chain > 1 and table.concat( run.chain, ' ', 2 ) or nil )
		:attr( 'data-bundle', list and list.bundle or nil ):attr( 'data-bundle-version', state )
		:attr( 'data-preset', preset ~= '' and preset or nil )
		:attr( 'data-limit', run.said.limit and tostring( run.said.limit ) or nil )
		:attr( 'data-all', run.said.all )
	return node, isMain
end

-- What stands in place of a list that cannot be.
local function notice( run, wikitext )
	local text = render.note( 'notice', 'div', wikitext, run.words, run.language )
	return text .. ( run.said.fallback and '\n' .. run.said.fallback .. '\n' or '' )
end

-- Why there is no list.
local function reason( run, fault )
	local msg = run.msg
	if not run.said.source then
		return msg( 'server-bad-source', texts.toWikitext( run.said.sourceAsGiven ) )
	end
	local link = links.toWikitext( { page = run.said.source }, texts.toWikitext( run.said.source ) )
	return fault == 'missing' and msg( 'server-missing', link ) or
		fault == 'large' and links.toWikitext( { page = run.said.source }, msg( 'server-incomplete' ) ) or
		fault == 'json' and msg( 'server-bad-json', link ) or msg( 'server-bad-version', link )
end

-- Names in the preview what is wrong with the arguments and the included pages.
local function warn( run )
	local msg = run.msg
	for _, warning in ipairs( run.warnings ) do
		local kind, name, value = warning[ 1 ], texts.toWikitext( warning[ 2 ] ), texts.toWikitext( warning[ 3 ] or '' )
		mw.addWarning( kind == 'name' and msg( 'server-unknown-argument', name ) or
			kind == 'include' and msg( 'server-bad-include', name ) or msg( 'server-bad-argument', name, value ) )
	end
end

-- Reads the data page and shows it.
-- @return wikitext, whether all is well
local function show( run )
	local source = run.said.source
	local text = source and contentOf( source )
	local list, fault = nil, 'missing'
	if text then
		list, fault = data.parse( text, { today = run.today, textOf = contentOf } )
	end
	if not list then
		return tostring( host( run, nil, '' ):wikitext( '\n' .. notice( run, reason( run, fault ) ) ) ), false
	end
	run.isOff = run.isOff or list.isOff

	local preset = {}
	for name, value in pairs( run.values ) do
		if facets.isFacet( list, name ) and not arguments.isKnown( name ) then
			preset[ name ] = value
		elseif not arguments.isKnown( name ) then
			run.warnings[ #run.warnings + 1 ] = { 'name', name }
		end
	end
	local chosen, unknown = facets.choose( list, preset, run.today )
	for _, one in ipairs( unknown ) do
		run.warnings[ #run.warnings + 1 ] = { 'value', one.facet, one.term }
	end
	for _, title in ipairs( list.unread ) do
		run.warnings[ #run.warnings + 1 ] = { 'include', title }
	end

	local pageLanguage = mw.language.getContentLanguage():getCode()
	list.bundleVersion = list.bundle and bundle.translate( list.programs, list.bundle, run.chain, pageLanguage )

	local fragment = facets.toFragment( chosen, { q = run.said.query, sort = run.said.sort, view = run.said.view } )
	local node, isMain = host( run, list, fragment )
	local order = run.said.sort or 'status'
	local versionOf = versions.new( run.chain, pageLanguage )
	local programs = sort.order( facets.filter( list.programs, chosen ), order, run.chain, pageLanguage )
	if run.said.limit then
		-- So that the gadget can keep just the place it needs.
		node:cssText( '--program-explorer-limit:' .. math.min( run.said.limit, #programs ) )
	end
	node:wikitext( '\n' .. render.list( programs, {
		language = run.language, chain = run.chain, pageLanguage = pageLanguage, msg = run.msg, words = run.words,
		isMain = isMain, isGrouped = order == 'status' or order == 'relevance', isPart = not isMain, isCut = list.isCut,
		level = run.said.level or isMain and LEVEL or LEVEL_OF_PART, limit = run.said.limit,
		headings = run.said.headings, anchors = run.said.anchors,
		preset = fragment, query = run.said.query, all = run.said.all and versionOf( run.said.all ), source = source,
		version = function ( target )
			return target and target.page and { page = versionOf( target.page ) } or target
		end
	} ) .. '\n' )
	return tostring( node ), #run.warnings == 0
end

-- The last resort: whatever went wrong, the reader gets a sentence and what the page keeps in reserve,
-- and the gadget its place.
local function failed( run, frame )
	if not run then
		return arguments.of( frame ).fallback or ''
	end
	return tostring( mw.html.create( 'div' ):addClass( 'program-explorer' )
		:attr( 'lang', run.language ):attr( 'dir', texts.direction( run.language ) )
		:attr( 'data-source', not run.isOff and run.said.source or nil )
		:wikitext( '\n' .. notice( run, run.msg( 'failed-unexpected' ) ) ) )
end

-- In two pieces, so that the page of this module is in no category.
local function categoryLink( name )
	return '[[' .. 'Category:' .. name .. ']]'
end

--- Shows the list; for Template:Program explorer.
-- @param frame
-- @return wikitext, never an error
function p.main( frame )
	local isRun, run = pcall( createRun, frame )
	local isShown, wikitext, isWell = false, run, false
	if isRun then
		isShown, wikitext, isWell = pcall( show, run )
	end
	if isShown then
		warn( run )
	else
		mw.addWarning( texts.toWikitext( tostring( wikitext ) ) )
		wikitext = failed( isRun and run or nil, frame )
	end
	if not NAMESPACES_WITHOUT[ mw.title.getCurrentTitle().namespace ] then
		local isOff = isRun and run.isOff
		wikitext = wikitext .. ( isOff and '' or categoryLink( CATEGORY ) ) .. ( isWell and '' or categoryLink( ERROR_CATEGORY ) )
	end
	return wikitext
end

return p
-- </nowiki>