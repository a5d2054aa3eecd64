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
