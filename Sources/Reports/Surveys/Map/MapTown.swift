import Partners

/// A city by which readers find their way on a map of the Kingdom.
struct MapTown {
    let name: String
    let place: Coordinate?

    private init(_ name: String, _ latitude: Double, _ longitude: Double) {
        self.name = name
        place = Coordinate(latitude: latitude, longitude: longitude)
    }

    static let all = [
        MapTown("London", 51.507, -0.128), MapTown("Birmingham", 52.480, -1.902),
        MapTown("Manchester", 53.480, -2.242), MapTown("Newcastle", 54.978, -1.612),
        MapTown("Bristol", 51.454, -2.597), MapTown("Norwich", 52.630, 1.297),
        MapTown("Plymouth", 50.375, -4.143), MapTown("Leeds", 53.801, -1.549),
        MapTown("Carlisle", 54.893, -2.933), MapTown("Lincoln", 53.234, -0.538),
        MapTown("Southampton", 50.909, -1.404), MapTown("Cardiff", 51.482, -3.179),
        MapTown("Glasgow", 55.864, -4.252), MapTown("Edinburgh", 55.953, -3.188),
        MapTown("Inverness", 57.478, -4.225), MapTown("Aberdeen", 57.150, -2.094),
        MapTown("Belfast", 54.597, -5.930), MapTown("Bangor", 53.228, -4.129),
    ]
}
