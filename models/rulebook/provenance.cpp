#include "models/rulebook/provenance.h"

namespace shopglass {

QString confidenceId(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Seed:
        return QStringLiteral("seed");
    case Confidence::Official:
        return QStringLiteral("official");
    case Confidence::ThirdParty:
        return QStringLiteral("third_party");
    case Confidence::Analogue:
        return QStringLiteral("analogue");
    case Confidence::Assumption:
        return QStringLiteral("assumption");
    }
    Q_UNREACHABLE();
}

} // namespace shopglass
