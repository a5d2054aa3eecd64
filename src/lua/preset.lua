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
