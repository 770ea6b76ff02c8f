import ArgumentParser
import Planning
import Rules

/// What a plan is asked for, as options.
struct PlanOptions: ParsableArguments {
    @Option(
        help: "The plan's first day, such as 2027-01-05; the day of the inventory otherwise.",
        transform: Day.init(argument:)
    )
    var notBefore: Day?

    @Option(help: "Close gaps of rules at least so strong: must, should or may.")
    var strength = Strength.may

    @Option(help: ArgumentHelp("Pounds that may be spent in the first year.", valueName: "pounds"))
    var budget: Double?

    @Option(help: "Hours a term that may be given to it.")
    var hoursPerTerm: Double?

    @Option(help: "How many terms those hours may be taken from.")
    var terms = 3

    @Option(help: "Go no farther than this for a new partner.")
    var withinKm: Double?

    @Option(help: "At most so many new partners.")
    var newPartners: Int?

    @Option(help: "A partner that has to be among the new ones, by its id in a directory.")
    var include: [String] = []

    @Option(help: "A partner, or a kind of partner, that must not be among them, by id.")
    var avoid: [String] = []

    @Option(help: ArgumentHelp("What a pound counts as, in pounds.", valueName: "pounds"))
    var weightMoney = PlanWeights().money

    @Option(help: ArgumentHelp("What an hour of work counts as.", valueName: "pounds"))
    var weightHours = PlanWeights().hours

    @Option(help: ArgumentHelp("What a kilometre to a partner counts as.", valueName: "pounds"))
    var weightKm = PlanWeights().kilometres

    @Option(
        help: ArgumentHelp(
            "What a partner counts as costing where no price is known.",
            valueName: "pounds"
        )
    )
    var unknownPrice = 0.0

    @Option(help: "How many of the next best plans to show.")
    var others = 2

    mutating func validate() throws {
        let amounts: [(name: String, value: Double?)] = [
            ("budget", budget), ("hours-per-term", hoursPerTerm), ("within-km", withinKm),
            ("weight-money", weightMoney), ("weight-hours", weightHours),
            ("weight-km", weightKm), ("unknown-price", unknownPrice),
        ]
        for (name, value) in amounts {
            if let value, !(0...1_000_000).contains(value) {
                throw ValidationError("--\(name) can be from 0 to 1000000.")
            }
        }
        guard (1...60).contains(terms) else {
            throw ValidationError("--terms can be from 1 to 60.")
        }
        guard (0...1000).contains(newPartners ?? 0) else {
            throw ValidationError("--new-partners can be from 0 to 1000.")
        }
        guard (0...10).contains(others) else {
            throw ValidationError("--others can be from 0 to 10.")
        }
    }

    /// What is asked, for a school whose inventory describes a day.
    func request(from day: Day) -> PlanRequest {
        var request = PlanRequest(from: notBefore ?? day)
        request.strength = strength
        request.weights.money = weightMoney
        request.weights.hours = weightHours
        request.weights.kilometres = weightKm
        request.unknownPrice = Int((unknownPrice * 100).rounded())
        request.others = others
        request.limits = limits
        return request
    }

    private var limits: [PlanLimit] {
        var limits: [PlanLimit] = []
        if let budget { limits.append(.budget(pence: Int((budget * 100).rounded()))) }
        if let hoursPerTerm { limits.append(.hours(perTerm: hoursPerTerm, terms: terms)) }
        if let withinKm { limits.append(.within(kilometres: withinKm)) }
        if let newPartners { limits.append(.newPartners(newPartners)) }
        return limits + include.map { .including($0) } + avoid.map { .avoiding($0) }
    }
}

extension Strength: ExpressibleByArgument {}
