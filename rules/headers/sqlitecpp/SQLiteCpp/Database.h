// Part of our declarations of SQLiteCpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "SQLiteCpp/Statement.h"
#include <filesystem>

namespace SQLite {
extern const int OPEN_READONLY;
extern const int OPEN_READWRITE;
extern const int OPEN_CREATE;
extern const int OPEN_URI;
extern const int OPEN_MEMORY;
extern const int OPEN_NOMUTEX;
extern const int OPEN_FULLMUTEX;
extern const int OPEN_SHAREDCACHE;
extern const int OK;
extern const char *const VERSION;

class Database {
public:
  Database(const char *apFilename, const int aFlags = SQLite::OPEN_READONLY,
           const int aBusyTimeoutMs = 0, const char *apVfs = nullptr);
  Database(const std::string &aFilename,
           const int aFlags = SQLite::OPEN_READONLY,
           const int aBusyTimeoutMs = 0, const std::string &aVfs = "");
  Database(const std::filesystem::path &apFilename,
           const int aFlags = SQLite::OPEN_READONLY,
           const int aBusyTimeoutMs = 0, const std::string &aVfs = "");
  Database(Database &&aDatabase) = default;
  Database(const Database &) = delete;
  ~Database() = default;
  //@facts SQLite::Database tu=sqlitecpp
  int exec(const char *apQueries);
  int exec(const std::string &aQueries);
  Column execAndGet(const char *apQuery);
  Column execAndGet(const std::string &aQuery);
  void key(const std::string &aKey) const;
  void loadExtension(const char *apExtensionName, const char *apEntryPointName);
  void rekey(const std::string &aNewKey) const;
  void setBusyTimeout(const int aBusyTimeoutMs);
  bool tableExists(const char *apTableName) const;
  bool tableExists(const std::string &aTableName) const;
  int tryExec(const char *apQueries);
  int tryExec(const std::string &aQueries);
  //@end
  int64_t getLastInsertRowid() const noexcept;
  int getChanges() const noexcept;
  int getTotalChanges() const noexcept;
  int getErrorCode() const noexcept;
  const char *getErrorMsg() const noexcept;
  const std::string &getFilename() const noexcept;
  sqlite3 *getHandle() const noexcept;
  void backup(const char *apFilename, int aType);
};
} // namespace SQLite
