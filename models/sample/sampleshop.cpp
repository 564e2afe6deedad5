#include "models/sample/sampleshop.h"

#include "models/sample/sampleexport.h"
#include "models/sample/sampletexts.h"

#include <QDir>

namespace shopglass {

namespace {

constexpr qint64 MostOrders = 50'000'000; // order ids hold eight digits of the order's number
constexpr int MostDays = 3'660;

} // namespace

Result<SampleFiles> writeSampleShop(const SampleOptions &options, const ProgressSink &progress)
{
    if (options.orders < 1 || options.orders > MostOrders)
        return Error{
            SampleTexts::tr("A sample shop has 1 to %1 orders; no file was written.").arg(MostOrders),
            QStringLiteral("orders=%1").arg(options.orders), ErrorKind::Usage};
    if (options.days < 1 || options.days > MostDays)
        return Error{SampleTexts::tr("A sample shop covers 1 to %1 days; no file was written.").arg(MostDays),
                     QStringLiteral("days=%1").arg(options.days), ErrorKind::Usage};
    if (!QDir().mkpath(options.folder))
        return Error{
            SampleTexts::tr("The folder %1 could not be made; choose another one. No file was written.")
                .arg(QDir::toNativeSeparators(options.folder)),
            QString(), ErrorKind::Failure};
    return SampleExport(options, progress).write();
}

} // namespace shopglass
