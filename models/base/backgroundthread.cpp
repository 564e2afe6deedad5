#include "models/base/backgroundthread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace shopglass {

void runInBackground()
{
#ifdef Q_OS_LINUX
    // QThread's priorities do nothing under Linux's usual scheduler. There a thread's niceness is its own,
    // and those that it starts inherit it.
    constexpr int Nicer = 10;
    const auto self = static_cast<id_t>(gettid());
    static_cast<void>(setpriority(PRIO_PROCESS, self, getpriority(PRIO_PROCESS, self) + Nicer));
#endif
}

} // namespace shopglass
