// Queries for many elements at once, and what only looks like that.
// flags: -std=c++20 -I{headers}/libpqxx
#include <pqxx/pqxx>
#include <queue>
#include <string>
#include <utility>
#include <vector>

struct Order {
  int Id = 0;
  std::string Sku;
};

/// A buffer of rows that is sent when it is full.
class Insert {
public:
  Insert(pqxx::work &Tx, std::string Head) : Tx(Tx), Head(std::move(Head)) {}

  bool addRow(int Id) {
    Length += 8;
    if (Length > 4096 && !execute())
      return false;
    Values += (Values.empty() ? "(" : ",(") + std::to_string(Id) + ")";
    return true;
  }

  bool addAndSend(int Id) {
    Values += (Values.empty() ? "(" : ",(") + std::to_string(Id) + ")";
    return execute();
  }

  bool execute() {
    if (Values.empty())
      return true;
    Tx.exec(Head + Values);
    Values.clear();
    Length = 0;
    return true;
  }

private:
  pqxx::work &Tx;
  std::string Head, Values;
  size_t Length = 0;
};

void bufferOk(pqxx::work &Tx, const std::vector<Order> &Orders) {
  Insert Rows(Tx, "INSERT INTO orders (id) VALUES ");
  for (const Order &O : Orders)
    Rows.addRow(O.Id);
  Rows.execute();
}

void bufferSentEachTimeBad(pqxx::work &Tx, const std::vector<Order> &Orders) {
  Insert Rows(Tx, "INSERT INTO orders (id) VALUES ");
  for (const Order &O : Orders)
    Rows.addAndSend(O.Id); // expect: backend-n-plus-one "through 'Insert::addAndSend'"
}

void fullListOk(pqxx::work &Tx, const std::vector<Order> &Orders) {
  std::string List = "0";
  std::vector<int> Batch;
  for (const Order &O : Orders) {
    Batch.push_back(O.Id);
    List += "," + std::to_string(O.Id);
    if (Batch.size() >= 500) {
      Tx.exec("DELETE FROM orders WHERE id IN (" + List + ")");
      Batch.clear();
      List = "0";
    }
  }
}

void bigOnesBad(pqxx::work &Tx, const std::vector<Order> &Orders) {
  int Seen = 0;
  for (const Order &O : Orders) {
    ++Seen;
    if (O.Id >= 500)
      Tx.exec_params("DELETE FROM orders WHERE id = $1", O.Id); // expect: backend-n-plus-one "'Orders'"
  }
}

template <class... A> pqxx::result run(pqxx::work &Tx, const std::string &Sql, A &&...Given) {
  return Tx.exec_params(Sql, std::forward<A>(Given)...);
}

void filledAndWorkedOffBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  std::vector<Order> Orders;
  for (int Id : Ids)
    Orders.push_back({Id, "new"});
  for (size_t I = 0; I < Orders.size(); ++I)
    run(Tx, "UPDATE orders SET seen = true WHERE id = $1", Orders[I].Id); // expect: backend-n-plus-one "each element of 'Orders'"
}

void everyHundredOk(pqxx::work &Tx, const std::vector<Order> &Orders) {
  std::string List = "0";
  int Count = 0;
  for (const Order &O : Orders) {
    List += "," + std::to_string(O.Id);
    if (++Count % 100 == 0) {
      Tx.exec("DELETE FROM orders WHERE id IN (" + List + ")");
      List.clear();
    }
  }
}

void everyOtherBad(pqxx::work &Tx, const std::vector<Order> &Orders) {
  int Count = 0;
  for (const Order &O : Orders)
    if (++Count % 2 == 0)
      Tx.exec_params("DELETE FROM orders WHERE id = $1", O.Id); // expect: backend-n-plus-one "'Orders'"
}

void listsOk(pqxx::work &Tx, const std::vector<std::vector<int>> &Chunks) {
  for (const auto &Chunk : Chunks) {
    std::string List = "0";
    for (int Id : Chunk)
      List += "," + std::to_string(Id);
    Tx.exec("SELECT name FROM users WHERE id IN (" + List + ")");
  }
}

void rowsOfTextBad(pqxx::work &Tx, const std::vector<std::vector<std::string>> &Lines) {
  for (const auto &Line : Lines)
    Tx.exec_params("INSERT INTO users (id, name) VALUES ($1, $2)", Line[0], Line[1]); // expect: backend-n-plus-one "'Lines'"
}

// A constant argument decides whether the callee asks at all.
struct House {
  int Id = 0;
  void setOwner(pqxx::work &Tx, int Owner, bool Save) {
    if (Save && Owner != Id)
      Tx.exec_params("UPDATE houses SET owner = $1 WHERE id = $2", Owner, Id);
  }
  void clear(pqxx::work &Tx, bool Save = false) { setOwner(Tx, 0, Save); }
};

void savedBad(pqxx::work &Tx, std::vector<House> &Houses) {
  for (House &H : Houses)
    H.setOwner(Tx, 0, true); // expect: backend-n-plus-one "through 'House::setOwner'"
}

void notSavedOk(pqxx::work &Tx, std::vector<House> &Houses) {
  for (House &H : Houses)
    H.setOwner(Tx, 0, false);
}

void savedThroughBad(pqxx::work &Tx, std::vector<House> &Houses) {
  for (House &H : Houses)
    H.clear(Tx, true); // expect: backend-n-plus-one "through 'House::clear'"
}

void notSavedByDefaultOk(pqxx::work &Tx, std::vector<House> &Houses) {
  for (House &H : Houses)
    H.clear(Tx);
}

void asGivenBad(pqxx::work &Tx, std::vector<House> &Houses, bool Save) {
  for (House &H : Houses)
    H.clear(Tx, Save); // expect: backend-n-plus-one
}

enum class Mode { Quick, Full };

void check(pqxx::work &Tx, int Id, Mode How) {
  switch (How) {
  case Mode::Full:
    Tx.exec_params("SELECT 1 FROM users WHERE id = $1", Id);
    break;
  case Mode::Quick:
    break;
  }
}

void fullBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids)
    check(Tx, Id, Mode::Full); // expect: backend-n-plus-one "through 'check'"
}

void quickOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids)
    check(Tx, Id, Mode::Quick);
}

void note(pqxx::work &Tx, int Id, const std::string *Text) {
  if (Text != nullptr)
    Tx.exec_params("INSERT INTO notes (id, text) VALUES ($1, $2)", Id, *Text);
}

void noteBad(pqxx::work &Tx, const std::vector<int> &Ids, const std::string &Text) {
  for (int Id : Ids)
    note(Tx, Id, &Text); // expect: backend-n-plus-one "through 'note'"
}

void noNoteOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids)
    note(Tx, Id, nullptr);
}

// Lists that are worked off.
void givenListBad(pqxx::work &Tx, std::queue<int> Todo) {
  while (!Todo.empty()) {
    int Id = Todo.front();
    Todo.pop();
    for (const auto &Child : Tx.exec_params("SELECT id FROM nodes WHERE parent = $1", Id)) // expect: backend-n-plus-one "'Todo'"
      Todo.push(Child[0].as<int>());
  }
}

void addChildren(pqxx::work &Tx, int Id, std::vector<int> &Todo) {
  for (const auto &Child : Tx.exec_params("SELECT id FROM nodes WHERE parent = $1", Id))
    Todo.push_back(Child[0].as<int>());
}

void filledByHelperBad(pqxx::work &Tx, int Root) {
  std::vector<int> Todo{Root};
  while (!Todo.empty()) {
    int Id = Todo.back();
    Todo.pop_back();
    addChildren(Tx, Id, Todo); // expect: backend-n-plus-one "through 'addChildren'"
  }
}

void nextPage(pqxx::work &Tx, int &Last, std::vector<int> &Page) {
  for (const auto &Row : Tx.exec_params("SELECT id FROM nodes WHERE id > $1 ORDER BY id LIMIT 100", Last)) {
    Last = Row[0].as<int>();
    Page.push_back(Last);
  }
}

void pagesFilledByHelperOk(pqxx::work &Tx) {
  std::vector<int> Page;
  int Last = 0;
  do {
    Page.clear();
    nextPage(Tx, Last, Page);
  } while (!Page.empty());
}

// Functions that call each other.
struct Node {
  int Id = 0;
  Node *Left = nullptr, *Right = nullptr;
};

void visitBad(pqxx::work &Tx, const Node *N);

void visitBoth(pqxx::work &Tx, const Node *N) {
  Tx.exec_params("SELECT name FROM nodes WHERE id = $1", N->Id);
  visitBad(Tx, N->Left);
  visitBad(Tx, N->Right);
}

void visitBad(pqxx::work &Tx, const Node *N) {
  if (N)
    visitBoth(Tx, N); // expect: backend-n-plus-one "by itself"
}

void retryLater(pqxx::work &Tx, int Id, int Times);

void retryOk(pqxx::work &Tx, int Id, int Times) {
  if (Tx.exec_params("UPDATE nodes SET seen = true WHERE id = $1", Id).affected_rows() == 0)
    retryLater(Tx, Id, Times - 1);
}

void retryLater(pqxx::work &Tx, int Id, int Times) {
  if (Times > 0)
    retryOk(Tx, Id, Times);
}
