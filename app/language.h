// Which language the program speaks, and the switch between the two.

#pragma once

#include "models/base/numberformat.h"

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace shopglass {

/// "zh", "zh_CN", "en" … as given on the command line or in the settings; empty = the system's language.
/// Anything that is neither Chinese nor English becomes Chinese.
Language languageFor(const QString &name, const QLocale &system = QLocale::system());

/// Installs the program's and Qt's texts of one language at a time; widgets get a LanguageChange event.
/// Requires: a QCoreApplication exists while it lives.
class Translations final
{
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    void use(Language language);
    [[nodiscard]] Language language() const noexcept { return m_language; }

private:
    void removeAll();

    Language m_language = Language::English;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace shopglass
