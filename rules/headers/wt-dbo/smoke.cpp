// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <Wt/Dbo/Dbo.h>
#include <Wt/Dbo/backend/Sqlite3.h>
#include <iostream>

namespace dbo = Wt::Dbo;
class Post;
class User {
public:
  std::string Name;
  dbo::collection<dbo::ptr<Post>> Posts;
  template <class Action> void persist(Action &A) {
    dbo::field(A, Name, "name");
    dbo::hasMany(A, Posts, dbo::ManyToOne, "user");
  }
};
class Post {
public:
  std::string Title;
  dbo::ptr<User> Author;
  template <class Action> void persist(Action &A) {
    dbo::field(A, Title, "title");
    dbo::belongsTo(A, Author, "user");
  }
};

int main() {
  dbo::Session Db;
  Db.setConnection(std::make_unique<dbo::backend::Sqlite3>("a.db"));
  Db.mapClass<User>("user");
  dbo::Transaction Tx(Db);
  dbo::ptr<User> Added = Db.add(std::make_unique<User>());
  Added.modify()->Name = "a";
  dbo::ptr<User> Found = Db.find<User>().where("name = ?").bind("a");
  dbo::collection<dbo::ptr<User>> All = Db.find<User>().orderBy("name").limit(3);
  for (const dbo::ptr<User> &Each : All)
    for (const dbo::ptr<Post> &Written : Each->Posts)
      std::cout << Written->Title << Written->Author->Name;
  int Count = Db.query<int>("select count(1) from user").where("name = ?").bind("a");
  std::cout << Count << Found.id();
  Db.execute("delete from user where name = ?").bind("a");
  Found.remove();
  Tx.commit();
}
