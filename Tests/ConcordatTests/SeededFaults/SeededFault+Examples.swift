extension SeededFault {
    /// What an example notices.
    static let failing = [
        SeededFault(
            name: "a threshold one too high",
            edits: [
                (
                    "some-aims: {type: whole-number, default: 2",
                    "some-aims: {type: whole-number, default: 3"
                )
            ],
            command: ["test", "new.yaml"],
            says: "plan.aims, 'two': wanted met, found not-met"
        ),
        SeededFault(
            name: "a period one month too short",
            edits: [
                (
                    "recent: {type: period, default: 12 months",
                    "recent: {type: period, default: 11 months"
                )
            ],
            command: ["test", "new.yaml"],
            says: "ext.parents, 'one in touch': wanted met, found not-met"
        ),
        SeededFault(
            name: "a dropped condition",
            edits: [("where: {kind: parents, status: active,", "where: {kind: parents,")],
            command: ["test", "new.yaml"],
            says: "ext.parents, 'lapsed': wanted not-met, found met"
        ),
        SeededFault(
            name: "a swapped comparison",
            edits: [
                (
                    "{library.plan.review-due: {on-or-after: as-of}}",
                    "{library.plan.review-due: {after: as-of}}"
                )
            ],
            command: ["test", "new.yaml"],
            says: "plan.current, 'it is so': wanted met, found not-met"
        ),
        SeededFault(
            name: "a swapped quantifier",
            edits: [
                (
                    "establishing: {at-least: $some-providers, different",
                    "establishing: {at-most: $some-providers, different"
                )
            ],
            command: ["test", "new.yaml"],
            says: "r1.range"
        ),
        SeededFault(
            name: "another word for none",
            edits: [
                (
                    "      has: {lead: present}\n      if-none: not-applicable",
                    "      has: {lead: present}\n      if-none: met"
                )
            ],
            command: ["test", "new.yaml"],
            says: "managed.lead, 'nobody': wanted not-applicable, found met"
        ),
        SeededFault(
            name: "a turned condition",
            edits: [
                (
                    "profession: {is-not: librarians}, purposes: {has: exchange-ideas}",
                    "profession: {is: librarians}, purposes: {has: exchange-ideas}"
                )
            ],
            command: ["test", "new.yaml"],
            says: "r3.others.exchange-ideas"
        ),
    ]
}
