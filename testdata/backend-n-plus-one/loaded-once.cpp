// What an object loads when it is first asked, and keeps.
// flags: -std=c++20 -I{headers}/libpqxx
#include <memory>
#include <optional>
#include <pqxx/pqxx>
#include <string>
#include <vector>

struct Shelf {
  Shelf(pqxx::work &Tx, int Id) { Path = Tx.exec_params("SELECT path FROM shelves WHERE id = $1", Id)[0][0].c_str(); }
  std::string Path;
};

class Room {
public:
  Room(pqxx::work &Tx, int Number) : Tx(Tx), Number(Number) {}

  Shelf *shelf() {
    if (!Kept)
      Kept = new Shelf(Tx, Number);
    return Kept;
  }

  Shelf *freshShelf() { return new Shelf(Tx, Number); }

  const std::string &label() {
    if (!Labelled) {
      Label = Tx.exec_params("SELECT label FROM rooms WHERE id = $1", Number)[0][0].c_str();
      Labelled = true;
    }
    return Label;
  }

  const std::string &owner() {
    if (!Owner.has_value())
      Owner = Tx.exec_params("SELECT owner FROM rooms WHERE id = $1", Number)[0][0].c_str();
    return *Owner;
  }

  const std::string &state() {
    if (!Stated) {
      State = Tx.exec_params("SELECT state FROM rooms WHERE id = $1", Number)[0][0].c_str();
      Stated = true;
    }
    return State;
  }

  void move(int To) {
    Number = To;
    Stated = false;
  }

private:
  pqxx::work &Tx;
  int Number;
  Shelf *Kept = nullptr;
  bool Labelled = false, Stated = false;
  std::string Label, State;
  std::optional<std::string> Owner;
};

void print(const std::string &Text);

struct Box {
  Box(Room *In, int Id) : Id(Id) { print(In->shelf()->Path); }
  int Id;
};

struct OtherBox {
  OtherBox(Room *In, int Id) : Id(Id) { print(In->freshShelf()->Path); }
  int Id;
};

void oneRoomOk(Room *In, const std::vector<int> &Ids) {
  std::vector<Box> Boxes;
  for (int Id : Ids)
    Boxes.emplace_back(In, Id);
}

void labelledOk(Room *In, const std::vector<int> &Ids) {
  for (int Id : Ids)
    print(In->label() + std::to_string(Id));
}

void ownedOk(Room *In, const std::vector<int> &Ids) {
  for (int Id : Ids)
    print(In->owner() + std::to_string(Id));
}

void manyRoomsBad(const std::vector<Room *> &Rooms) {
  for (Room *Each : Rooms)
    print(Each->shelf()->Path); // expect: backend-n-plus-one "each element of 'Rooms'"
}

void manyLabelsBad(const std::vector<Room *> &Rooms) {
  for (Room *Each : Rooms)
    print(Each->label()); // expect: backend-n-plus-one "each element of 'Rooms'"
}

void newRoomsBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids) {
    Room In(Tx, Id);
    print(In.label()); // expect: backend-n-plus-one "each element of 'Ids'"
  }
}

void resetBad(Room &In, const std::vector<int> &Ids) {
  for (int Id : Ids) {
    In.move(Id);
    print(In.state()); // expect: backend-n-plus-one "each element of 'Ids'"
  }
}

struct LoadedIf {
  LoadedIf(pqxx::work &Tx, int Given) : Id(Given) {
    if (Id)
      Id = Tx.exec_params("SELECT id FROM shelves WHERE id = $1", Id)[0][0].as<int>();
  }
  int Id;
};

void loadedByConstructorBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids)
    print(std::to_string(LoadedIf(Tx, Id).Id)); // expect: backend-n-plus-one "each element of 'Ids'"
}

class Part {
public:
  Part(const std::shared_ptr<Room> &In, int Id) : In(In), Id(Id) { setUp(); }

private:
  void setUp() { print(In->shelf()->Path); }
  const std::shared_ptr<Room> In;
  int Id;
};

void sharedRoomOk(const std::shared_ptr<Room> &In, const std::vector<int> &Ids) {
  std::vector<Part> Parts;
  for (int Id : Ids)
    Parts.emplace_back(In, Id);
}
