// Part of our declarations of libcurl: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>

typedef void CURL;
typedef void CURLM;
typedef void CURLSH;
typedef struct Curl_URL CURLU;
typedef off_t curl_off_t;
typedef int curl_socket_t;
typedef struct curl_mime curl_mime;
typedef struct curl_mimepart curl_mimepart;
struct curl_slist {
  char *data;
  struct curl_slist *next;
};
struct curl_httppost;

typedef enum {
  CURLE_OK = 0,
  CURLE_UNSUPPORTED_PROTOCOL,
  CURLE_FAILED_INIT,
  CURLE_URL_MALFORMAT,
  CURLE_COULDNT_RESOLVE_HOST = 6,
  CURLE_COULDNT_CONNECT = 7,
  CURLE_HTTP_RETURNED_ERROR = 22,
  CURLE_WRITE_ERROR = 23,
  CURLE_OUT_OF_MEMORY = 27,
  CURLE_OPERATION_TIMEDOUT = 28,
  CURLE_SSL_CONNECT_ERROR = 35,
  CURLE_ABORTED_BY_CALLBACK = 42,
  CURLE_PEER_FAILED_VERIFICATION = 60,
  CURL_LAST
} CURLcode;
typedef enum { CURLM_CALL_MULTI_PERFORM = -1, CURLM_OK = 0 } CURLMcode;
typedef enum { CURLUE_OK = 0 } CURLUcode;
typedef enum { CURLUPART_URL, CURLUPART_SCHEME, CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_HOST, CURLUPART_PORT, CURLUPART_PATH, CURLUPART_QUERY, CURLUPART_FRAGMENT } CURLUPart;

#define CURL_GLOBAL_SSL (1 << 0)
#define CURL_GLOBAL_WIN32 (1 << 1)
#define CURL_GLOBAL_ALL (CURL_GLOBAL_SSL | CURL_GLOBAL_WIN32)
#define CURL_GLOBAL_DEFAULT CURL_GLOBAL_ALL
#define CURL_ERROR_SIZE 256
#define CURL_ZERO_TERMINATED ((size_t)-1)
#define CURL_HTTP_VERSION_1_1 2L
#define CURL_HTTP_VERSION_2_0 3L
#define CURLAUTH_BASIC (((unsigned long)1) << 0)
#define CURLAUTH_BEARER (((unsigned long)1) << 6)
#define CURLAUTH_ANY (~((unsigned long)1 << 4))
#define CURLPROTO_HTTP (1 << 0)
#define CURLPROTO_HTTPS (1 << 1)
#define CURLUSESSL_ALL 3L
#define CURL_SSLVERSION_TLSv1_2 6L

#define BACKLINT_CURLOPT(NAME, TYPE, NUMBER) NAME = TYPE + NUMBER
typedef enum {
  BACKLINT_CURLOPT(CURLOPT_WRITEDATA, 10000, 1),
  BACKLINT_CURLOPT(CURLOPT_URL, 10000, 2),
  BACKLINT_CURLOPT(CURLOPT_PORT, 0, 3),
  BACKLINT_CURLOPT(CURLOPT_PROXY, 10000, 4),
  BACKLINT_CURLOPT(CURLOPT_USERPWD, 10000, 5),
  BACKLINT_CURLOPT(CURLOPT_RANGE, 10000, 7),
  BACKLINT_CURLOPT(CURLOPT_READDATA, 10000, 9),
  BACKLINT_CURLOPT(CURLOPT_ERRORBUFFER, 10000, 10),
  BACKLINT_CURLOPT(CURLOPT_WRITEFUNCTION, 20000, 11),
  BACKLINT_CURLOPT(CURLOPT_READFUNCTION, 20000, 12),
  BACKLINT_CURLOPT(CURLOPT_TIMEOUT, 0, 13),
  BACKLINT_CURLOPT(CURLOPT_POSTFIELDS, 10000, 15),
  BACKLINT_CURLOPT(CURLOPT_REFERER, 10000, 16),
  BACKLINT_CURLOPT(CURLOPT_USERAGENT, 10000, 18),
  BACKLINT_CURLOPT(CURLOPT_COOKIE, 10000, 22),
  BACKLINT_CURLOPT(CURLOPT_HTTPHEADER, 10000, 23),
  BACKLINT_CURLOPT(CURLOPT_HTTPPOST, 10000, 24),
  BACKLINT_CURLOPT(CURLOPT_SSLCERT, 10000, 25),
  BACKLINT_CURLOPT(CURLOPT_HEADERDATA, 10000, 29),
  BACKLINT_CURLOPT(CURLOPT_COOKIEFILE, 10000, 31),
  BACKLINT_CURLOPT(CURLOPT_SSLVERSION, 0, 32),
  BACKLINT_CURLOPT(CURLOPT_CUSTOMREQUEST, 10000, 36),
  BACKLINT_CURLOPT(CURLOPT_VERBOSE, 0, 41),
  BACKLINT_CURLOPT(CURLOPT_HEADER, 0, 42),
  BACKLINT_CURLOPT(CURLOPT_NOPROGRESS, 0, 43),
  BACKLINT_CURLOPT(CURLOPT_NOBODY, 0, 44),
  BACKLINT_CURLOPT(CURLOPT_FAILONERROR, 0, 45),
  BACKLINT_CURLOPT(CURLOPT_UPLOAD, 0, 46),
  BACKLINT_CURLOPT(CURLOPT_POST, 0, 47),
  BACKLINT_CURLOPT(CURLOPT_FOLLOWLOCATION, 0, 52),
  BACKLINT_CURLOPT(CURLOPT_PUT, 0, 54),
  BACKLINT_CURLOPT(CURLOPT_POSTFIELDSIZE, 0, 60),
  BACKLINT_CURLOPT(CURLOPT_SSL_VERIFYPEER, 0, 64),
  BACKLINT_CURLOPT(CURLOPT_CAINFO, 10000, 65),
  BACKLINT_CURLOPT(CURLOPT_MAXREDIRS, 0, 68),
  BACKLINT_CURLOPT(CURLOPT_CONNECTTIMEOUT, 0, 78),
  BACKLINT_CURLOPT(CURLOPT_HEADERFUNCTION, 20000, 79),
  BACKLINT_CURLOPT(CURLOPT_HTTPGET, 0, 80),
  BACKLINT_CURLOPT(CURLOPT_SSL_VERIFYHOST, 0, 81),
  BACKLINT_CURLOPT(CURLOPT_COOKIEJAR, 10000, 82),
  BACKLINT_CURLOPT(CURLOPT_HTTP_VERSION, 0, 84),
  BACKLINT_CURLOPT(CURLOPT_SSLKEY, 10000, 87),
  BACKLINT_CURLOPT(CURLOPT_CAPATH, 10000, 97),
  BACKLINT_CURLOPT(CURLOPT_NOSIGNAL, 0, 99),
  BACKLINT_CURLOPT(CURLOPT_ACCEPT_ENCODING, 10000, 102),
  BACKLINT_CURLOPT(CURLOPT_PRIVATE, 10000, 103),
  BACKLINT_CURLOPT(CURLOPT_UNRESTRICTED_AUTH, 0, 105),
  BACKLINT_CURLOPT(CURLOPT_HTTPAUTH, 0, 107),
  BACKLINT_CURLOPT(CURLOPT_USE_SSL, 0, 119),
  BACKLINT_CURLOPT(CURLOPT_TIMEOUT_MS, 0, 155),
  BACKLINT_CURLOPT(CURLOPT_CONNECTTIMEOUT_MS, 0, 156),
  BACKLINT_CURLOPT(CURLOPT_COPYPOSTFIELDS, 10000, 165),
  BACKLINT_CURLOPT(CURLOPT_USERNAME, 10000, 173),
  BACKLINT_CURLOPT(CURLOPT_PASSWORD, 10000, 174),
  BACKLINT_CURLOPT(CURLOPT_PROTOCOLS, 0, 181),
  BACKLINT_CURLOPT(CURLOPT_MAIL_FROM, 10000, 186),
  BACKLINT_CURLOPT(CURLOPT_MAIL_RCPT, 10000, 187),
  BACKLINT_CURLOPT(CURLOPT_XOAUTH2_BEARER, 10000, 220),
  BACKLINT_CURLOPT(CURLOPT_XFERINFOFUNCTION, 20000, 219),
  BACKLINT_CURLOPT(CURLOPT_MIMEPOST, 10000, 269),
  BACKLINT_CURLOPT(CURLOPT_PROTOCOLS_STR, 10000, 318),
  BACKLINT_CURLOPT(CURLOPT_REDIR_PROTOCOLS_STR, 10000, 319),
  CURLOPT_LASTENTRY
} CURLoption;
#undef BACKLINT_CURLOPT
typedef enum {
  CURLINFO_NONE,
  CURLINFO_EFFECTIVE_URL = 0x100000 + 1,
  CURLINFO_RESPONSE_CODE = 0x200000 + 2,
  CURLINFO_TOTAL_TIME = 0x300000 + 3,
  CURLINFO_CONTENT_TYPE = 0x100000 + 18
} CURLINFO;

extern "C" {
CURLcode curl_global_init(long flags);
void curl_global_cleanup(void);
const char *curl_easy_strerror(CURLcode);
CURL *curl_easy_init(void);
void curl_easy_cleanup(CURL *curl);
void curl_easy_reset(CURL *curl);
CURL *curl_easy_duphandle(CURL *curl);
void curl_free(void *p);
void curl_slist_free_all(struct curl_slist *list);
char *curl_version(void);
curl_mime *curl_mime_init(CURL *easy);
void curl_mime_free(curl_mime *mime);
curl_mimepart *curl_mime_addpart(curl_mime *mime);
CURLcode curl_mime_name(curl_mimepart *part, const char *name);
CURLcode curl_mime_data(curl_mimepart *part, const char *data, size_t datasize);
CURLcode curl_mime_filedata(curl_mimepart *part, const char *filename);
CURLM *curl_multi_init(void);
CURLMcode curl_multi_add_handle(CURLM *multi_handle, CURL *curl_handle);
CURLMcode curl_multi_remove_handle(CURLM *multi_handle, CURL *curl_handle);
CURLMcode curl_multi_cleanup(CURLM *multi_handle);
CURLU *curl_url(void);
void curl_url_cleanup(CURLU *handle);
CURLUcode curl_url_get(const CURLU *handle, CURLUPart what, char **part,
                       unsigned int flags);
//@facts :: tu=curl
char *curl_easy_escape(CURL *handle, const char *string, int length);
char *curl_easy_unescape(CURL *handle, const char *string, int length, int *outlength);
char *curl_escape(const char *string, int length);
struct curl_slist *curl_slist_append(struct curl_slist *list, const char *data);
char *curl_unescape(const char *string, int length);
CURLcode curl_easy_getinfo(CURL *curl, CURLINFO info, ...);
CURLcode curl_easy_perform(CURL *curl);
CURLcode curl_easy_setopt(CURL *curl, CURLoption option, ...);
CURLcode curl_global_init(long flags);
CURLcode curl_mime_data(curl_mimepart *part, const char *data, size_t datasize);
CURLcode curl_mime_filedata(curl_mimepart *part, const char *filename);
CURLMcode curl_multi_perform(CURLM *multi_handle, int *running_handles);
CURLUcode curl_url_set(CURLU *handle, CURLUPart what, const char *part, unsigned int flags);
//@end
}
// As in the library: a macro over the function, so arguments are macro arguments.
#define curl_easy_setopt(handle, opt, param) curl_easy_setopt(handle, opt, param)
#define curl_easy_getinfo(handle, info, arg) curl_easy_getinfo(handle, info, arg)
