#include "app/language.h"

#include <QCoreApplication>

namespace shopglass {

Language languageFor(const QString &name, const QLocale &system)
{
    const QLocale::Language language = name.isEmpty() ? system.language() : QLocale(name).language();
    return language == QLocale::English ? Language::English : Language::Chinese;
}

Translations::~Translations()
{
    removeAll();
}

void Translations::use(Language language)
{
    if (!m_installed.empty() && m_language == language)
        return;
    removeAll();
    m_language = language;
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    const QStringList files = chinese ? QStringList{QStringLiteral(":/translations/qtbase_zh_CN.qm"),
                                                    QStringLiteral(":/translations/shopglass_zh_CN.qm")}
                                      : QStringList{QStringLiteral(":/translations/shopglass_en.qm")};
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    }
}

void Translations::removeAll()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace shopglass
