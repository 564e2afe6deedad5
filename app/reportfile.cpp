#include "app/services.h"
#include "models/report/htmlwriter.h"
#include "widgets/charts/chartpicture.h"

namespace shopglass {

Result<void> writeHtmlReport(const ViewSet &views, const ReportRequest &request, const TextContext &text,
                             const QString &path)
{
    const SvgChartRenderer renderer;
    return writeFile(path, htmlReport(buildReviewReport(views, request, text), renderer));
}

} // namespace shopglass
