import Checking
package import Planning
import Rules
package import Signing

/// What several schools do together, ready to be written out.
package struct GroupReport: Sendable {
    package let answer: GroupAnswer
    package let language: String

    /// The schools in the order in which they were given.
    package let schools: [School]

    /// One school of the group.
    package struct School: Sendable {
        /// Its place in the group, from one.
        package let number: Int
        package let name: String
        package let plan: PlanReport

        /// The page of its own plan, from the group's.
        package let link: String?
    }

    /// Makes a report of an answer.
    ///
    /// - Parameters:
    ///   - answer: the plans.
    ///   - provenance: whose the rules are.
    ///   - links: where the pages of the schools' own plans are, if anywhere.
    ///   - language: the language of what rules and models say.
    package init(
        _ answer: GroupAnswer,
        provenance: Provenance,
        links: [String] = [],
        language: String = "en"
    ) {
        (self.answer, self.language) = (answer, language)
        schools = answer.schools.enumerated().map { place, school in
            let before = school.answer.before
            let calendar = SchoolCalendar(of: before, until: before.asOf, dates: [])
            let plan = PlanReport(
                school.answer,
                provenance: provenance,
                calendar: calendar,
                language: language
            )
            let link = links.indices.contains(place) ? links[place] : nil
            return School(number: place + 1, name: school.name, plan: plan, link: link)
        }
    }
}
