--[[
One record of a data page → a program.

A bad record is left out, a bad optional field is left out of its program. The rules are those of
src/programs/schema.ts and read-program.ts.
]]
local codes = require( 'Module:Program explorer/codes' )
local dates = require( 'Module:Program explorer/dates' )
local json = require( 'Module:Program explorer/json' )
local links = require( 'Module:Program explorer/links' )
local readDates = require( 'Module:Program explorer/read-dates' )
local readTermIds = require( 'Module:Program explorer/read-term-ids' )
local status = require( 'Module:Program explorer/status' )
local texts = require( 'Module:Program explorer/texts' )

-- The same table for all programs without materials: thousands of empty tables would need too much memory.
local NO_MATERIALS = {}

local function readMaterials( raw )
	if raw == nil then
		return NO_MATERIALS
	end
	local materials = {}
	for _, material in ipairs( json.elements( raw ) ) do
		if json.isObject( material ) then
			local label = texts.read( material.label )
			local target = links.parse( material.page ) or links.parseAddress( material.url )
			if label and target then
				materials[ #materials + 1 ] = { label = label, target = target }
			end
		end
	end
	return materials
end

-- How to take part; nil if the record does not say where.
local function readJoin( way, isPast, today )
	local target = json.isObject( way ) and ( links.parse( way.page ) or links.parseAddress( way.url ) )
	if not target then
		return nil
	end
	local last = dates.parse( way[ 'until' ] )
	return {
		label = texts.read( way.label ),
		target = target,
		isOver = isPast or last ~= nil and dates.lastDay( last ) < today()
	}
end

-- The names of the teams, each once.
local function readTeam( raw )
	local names, seen = {}, {}
	for _, name in ipairs( type( raw ) == 'table' and json.elements( raw ) or { raw } ) do
		name = texts.hasContent( name ) and texts.cut( name ) or nil
		if name and not seen[ name ] then
			seen[ name ] = true
			names[ #names + 1 ] = name
		end
	end
	return names
end

-- Facet → ids of terms, without `status` and `period`; and how many of the languages are those that it is held in. Those
-- with interpretation follow.
local function readTerms( raw, vocabularies )
	local terms = {}
	for key, value in pairs( raw ) do
		local facet = json.nameOf( key )
		if facet == 'language' or vocabularies[ facet ] then
			terms[ facet ] = readTermIds( facet, value, vocabularies )
		end
	end
	-- Not of programs without one, to save memory.
	terms.team = raw.team ~= nil and readTeam( raw.team ) or nil
	local countOfSpoken = #( terms.language or {} )
	for _, code in ipairs( raw.interpreted ~= nil and readTermIds( 'language', raw.interpreted, vocabularies ) or {} ) do
		terms.language = terms.language or {}
		terms.language[ #terms.language + 1 ] = code
	end
	return terms, countOfSpoken
end

--- Reads a record.
-- @param raw Any value.
-- @param today Gives 'YYYY-MM-DD'; called only if something depends on it.
-- @param room See read-dates; changed.
-- @return nil if the record is left out: it is no object, or has no id or no title.
return function ( raw, vocabularies, today, room )
	if not json.isObject( raw ) or not codes.isId( raw.id ) then
		return nil
	end
	local title = texts.read( raw.title )
	if not title then
		return nil
	end
	local start, finish = dates.readRange( raw.start, raw[ 'end' ] )
	local terms, countOfSpoken = readTerms( raw, vocabularies )
	local state = status.isStatus( raw.status ) and raw.status or status.derive( start, finish, today )
	return {
		id = raw.id,
		title = title,
		summary = texts.read( raw.summary ),
		notice = texts.read( raw.notice ),
		join = readJoin( raw.join, state == 'past', today ),
		target = links.parse( raw.page ),
		status = state,
		start = start,
		-- `end` is a keyword of Lua.
		finish = finish,
		dates = readDates( raw.dates, room ),
		terms = terms,
		countOfSpoken = countOfSpoken,
		partOf = codes.isId( raw.partOf ) and raw.partOf or nil,
		materials = readMaterials( raw.materials )
	}
end
