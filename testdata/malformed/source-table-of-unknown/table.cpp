// A header of an unknown library is missing: tables of its types have values
// that Clang cannot convert and leaves out.
#include <nowhere/codec.h>
#include <sqlite3.h>
#include <string>

struct Codec {
  CodecId Id;
  const char *Name;
  enum PixelFormat Format;
  DeviceType Device;
};

static Codec Codecs[] = {
    {CODEC_ID_AV1, "av1", PIXEL_FORMAT_420, DEVICE_TYPE_NONE},
    {CODEC_ID_H264, "h264", PIXEL_FORMAT_420, DEVICE_TYPE_NONE},
};

void givenNameBad(sqlite3 *Db, const std::string &Name) {
  std::string Sql = "DELETE FROM codecs WHERE name = '" + Name + "'";
  sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr);
}

int countOk(sqlite3 *Db) {
  sqlite3_exec(Db, "DELETE FROM codecs WHERE name = 'av1'", nullptr, nullptr, nullptr);
  return sizeof Codecs / sizeof Codecs[0];
}
