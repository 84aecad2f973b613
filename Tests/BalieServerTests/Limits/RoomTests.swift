import Testing

@testable import BalieServer

struct RoomTests {
  @Test func `all places together leave files for the house itself`() {
    for files in [256, 1_024, 4_096, 1_048_576] {
      let room = Room(openFiles: files)
      #expect(room.all + Room.ownFiles <= files)
      #expect(room.reserve >= 4)
      #expect(room.visitors < room.connections)
    }
  }

  @Test func `no limit of the system is so high that memory does not count`() {
    #expect(Room(openFiles: .max).all == Room.mostConnections)
    #expect(Room(openFiles: .max, most: 500).all == 500)
  }

  @Test func `even the smallest limit lets somebody in`() {
    #expect(Room(openFiles: 1).connections > 0)
  }
}
