import Partners

/// A map of a school and the partners around it, as its template shows it.
struct SchoolMap {
    let title: String
    let description: String
    let caption: String
    let width = Int(canvas.width)
    let height = Int(canvas.height)
    let centre = Self.centre
    let rings: [Ring]
    let marks: [Mark]
    let names: [Name]
    let bar: Bar

    /// Where the school is drawn; none where several are among the marks.
    let middle: MapSpot?

    struct Ring {
        let radius: String
        let text: String
        let at: MapSpot
    }

    struct Mark {
        let name: String
        let at: MapSpot

        /// Where it really is; none where it is drawn there.
        let home: MapSpot?
        let number: String?
    }

    struct Name {
        let text: String
        let at: MapSpot
    }

    /// The bar that shows how long some distance is.
    struct Bar {
        let end: String
        let text: String
    }

    static let centre = MapSpot(canvas.middle.x, canvas.middle.y)
    static let canvas = MapBox(left: 0, top: 0, width: 400, height: 320)
}

/// A point on the canvas as SVG writes it.
struct MapSpot: Equatable {
    let x: String
    let y: String

    init(_ x: Double, _ y: Double) {
        (self.x, self.y) = (Self.written(x), Self.written(y))
    }

    static func written(_ number: Double) -> String {
        ((number * 10).rounded() / 10).formattedPlainly
    }
}
