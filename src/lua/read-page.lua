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
