#include "widgets/common/tableexport.h"

#include "models/base/clock.h"
#include "models/report/xlsxwriter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace shopglass {

void exportWorkbook(TableSpec table, const QString &path, QObject *context,
                    std::function<void(const Result<void> &)> done)
{
    XlsxFacts facts;
    facts.title = table.title;
    facts.created = SystemClock().now();
    facts.language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    QThreadPool::globalInstance()->start([table = std::move(table), facts, path, done = std::move(done),
                                          guard = QPointer<QObject>(context)]() mutable {
        auto written = writeXlsxTable(table, facts, path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done = std::move(done), written = std::move(written)] {
                if (guard)
                    done(written);
            },
            Qt::QueuedConnection);
    });
}

} // namespace shopglass
