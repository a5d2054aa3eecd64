--[[
Which type of schema.org a program has. Source: https://schema.org/docs/full.html
]]
local schemaType = {}

-- The facets that say what kind of thing a program is. The first known word counts.
local FACETS = { 'kind', 'type', 'format' }
-- Words in the ids of terms, such as `call` in `call-series`.
local COURSES = { class = true, course = true, mooc = true, training = true }
local EVENTS = {
	call = true, conference = true, editathon = true, event = true, hackathon = true, meeting = true, meetup = true, seminar = true,
	session = true, summit = true, webinar = true, workshop = true
}

-- The type that the id of a term names; nil if it names none.
local function typeOfTerm( id )
	local front, last = id:lower():match( '^(.-)%-?([^-]+)$' )
	local single = ( last or '' ):gsub( 's$', '' )
	local before = ( front or '' ):match( '[^-]*$' ):gsub( 's$', '' )
	if last == 'series' and EVENTS[ before ] or EVENTS[ single ] and last ~= single then
		return 'EventSeries'
	end
	return EVENTS[ single ] and 'Event' or COURSES[ single ] and 'Course' or nil
end

--- The type of a program. What is no course and no event, for example a platform or a working group, is a project:
-- schema.org has no type for programs in general.
-- @return 'Course', 'Event', 'EventSeries' or 'Project'
function schemaType.of( program )
	local hasTerm = false
	for _, facet in ipairs( FACETS ) do
		for _, id in ipairs( program.terms[ facet ] or {} ) do
			local found = typeOfTerm( id )
			if found then
				return found
			end
			hasTerm = hasTerm or facet ~= 'format'
		end
	end
	local dates = not hasTerm and #program.dates or 0
	return dates > 1 and 'EventSeries' or dates == 1 and 'Event' or 'Project'
end

return schemaType
