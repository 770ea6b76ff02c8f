import Populations
import Rules

/// What programs read of a survey.
struct SurveyRecord: Encodable {
    let format = "concordat/survey/1"
    let pack: String
    let days: [String: Int]
    let schools: Int
    let faults: [String: Int]
    let unlisted: Int
    let groups: [Group]
    let rules: [RuleCount]

    /// Schools that have something in common.
    struct Group: Encodable {
        /// `all`, `region`, `local-authority`, `trust` or `library-distance`.
        let by: String
        let name: String
        let schools: Int

        /// Schools by the share of what is required or recommended that they have.
        let standings: [String: Int]

        /// Outcomes of what is required or recommended.
        let outcomes: [String: Int]

        /// The share of the known that is met.
        let met: Double?
    }

    /// What a rule found.
    struct RuleCount: Encodable {
        let rule: String
        let clause: String
        let strength: Strength
        let outcomes: [String: Int]
        let levels: [String: Int]
        let met: Double?
    }

    init(_ survey: Survey) {
        pack = survey.pack.name
        (days, faults, unlisted) = (survey.days, survey.faults, survey.unlisted)
        schools = survey.all.schools
        let bands = zip(SurveyPageMaker.bandNames, survey.bands).filter { $0.1.schools > 0 }
        groups =
            [Group("all", "all", survey.all)]
            + survey.regions.sorted { $0.key < $1.key }.map { Group("region", $0.key, $0.value) }
            + bands.map { Group("library-distance", $0.0, $0.1) }
            + survey.authorities.sorted { $0.key < $1.key }
            .map { Group("local-authority", $0.key, $0.value) }
            + survey.trusts.sorted { $0.key < $1.key }.map { Group("trust", $0.key, $0.value) }
        rules = zip(survey.pack.rules, zip(survey.rules, survey.levels)).map { rule, found in
            RuleCount(
                rule: rule.id,
                clause: rule.clause,
                strength: rule.strength,
                outcomes: found.0.byName,
                levels: found.1,
                met: found.0.share
            )
        }
    }
}

extension SurveyRecord.Group {
    fileprivate init(_ by: String, _ name: String, _ group: SchoolGroup) {
        (self.by, self.name, schools) = (by, name, group.schools)
        standings = Dictionary(
            uniqueKeysWithValues: Standing.allCases.map { ($0.name, group[$0]) }
        )
        outcomes = group.recommended.byName
        met = group.recommended.share
    }
}

extension Tally {
    /// The counts by the outcomes' names.
    fileprivate var byName: [String: Int] {
        Dictionary(uniqueKeysWithValues: Outcome.allCases.map { ($0.rawValue, self[$0]) })
    }
}

extension SurveyRecord {
    /// The same as rows of a spreadsheet: each group, then each rule.
    var table: String {
        let outcomes = Outcome.allCases.map(\.rawValue)
        let standings = Standing.inReadingOrder.map(\.name)
        let head = CSVText.line(["by", "name", "schools", "met-share"] + outcomes + standings)
        let groups = groups.map { group in
            Self.line(
                group.by,
                group.name,
                group.schools,
                group.met,
                group.outcomes,
                standings.map {
                    String(group.standings[$0] ?? 0)
                }
            )
        }
        let rules = rules.map { rule in
            let schools = rule.outcomes.values.reduce(0, +)
            return Self.line(
                "rule",
                rule.rule,
                schools,
                rule.met,
                rule.outcomes,
                standings.map { _ in "" }
            )
        }
        return head + groups.joined() + rules.joined()
    }

    private static func line(
        _ by: String,
        _ name: String,
        _ schools: Int,
        _ met: Double?,
        _ outcomes: [String: Int],
        _ standings: [String]
    ) -> String {
        let share = met.map { "\(($0 * 1000).rounded() / 1000)" } ?? ""
        let counts = Outcome.allCases.map { String(outcomes[$0.rawValue] ?? 0) }
        return CSVText.line([by, CSVText.guarded(name), "\(schools)", share] + counts + standings)
    }
}
